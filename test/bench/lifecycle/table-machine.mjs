// The package has no types of its own; here is as much of it as the measurement needs.
import StateMachine from "javascript-state-machine";

/**
 * Makes machines of javascript-state-machine from a table, to be driven by command.
 *
 * @param {string} init
 * @param {readonly { from: string, to: string, command: string }[]} lines
 * @returns {() => { fire: (command: string) => void, state: () => string }}
 */
export function tableMachine(init, lines) {
  const transitions = lines.map(({ command, from, to }) => ({ name: command, from, to }));
  const Factory = StateMachine.factory({ init, transitions });
  const methods = new Map(lines.map(({ command }) => [command, camelCase(command)]));
  return () => {
    const machine = new Factory();
    return { fire: (command) => machine[methods.get(command)](), state: () => machine.state };
  };
}

function camelCase(command) {
  return command.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
