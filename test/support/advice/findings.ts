import type { RuleCode } from "nastavnik/rules";
import { advise, type AdviceOn } from "./advice.js";

const unknownCode = advise(
  "Поправьте код, если это опечатка; свой код можно оставить: он хранится и считается как есть.",
  "Correct the code when it is a slip; a code of your own may stay: it is kept and counted as it is.",
);
const catalogueCode = advise(
  "Найдите запись поиском по каталогу и возьмите её код; для своего затруднения расширьте каталог.",
  "Search the catalogue and take the code of the entry; for a difficulty of your own extend the catalogue.",
);
const document = advise(
  "Примите документ и внесите его в `documents` организации с днём; чего не требуется от вас, не заводите.",
  "Adopt the document and put it into `documents` of the organisation with its day.",
);
const notice = advise(
  "Отсчитайте три рабочих дня после дня уведомления (`addWorkingDays`) и перенесите последний день.",
  "Count three working days behind the day of the notice (`addWorkingDays`) and move the last day.",
);
const consentFirst = advise(
  "Получите письменное согласие наставника до приказа и впишите его день в `consentOn`.",
  "Get the mentor's consent in writing before the order; its day goes into `consentOn`.",
);
const days = advise(
  "Проверьте оба дня: один из них записан неверно.",
  "Check both days: one of them is wrong.",
);
const person = advise(
  "Назначьте другого человека или исправьте `person`, если это разные люди.",
  "Appoint somebody else, or correct `person` when they are two people.",
);

/** What to do about each finding. */
export const findingAdvice: AdviceOn<RuleCode> = {
  "activity.outside-term": advise(
    "Перенесите мероприятие в срок программы или продлите программу.",
    "Move the activity into the term of the program, or extend the program.",
  ),
  "activity.without-method": advise(
    "Назовите мероприятие в одном из методов методологии или замените его.",
    "Name the activity in a method of the methodology, or replace it.",
  ),
  "assignment.consent-after-order": consentFirst,
  "assignment.contract-incomplete": advise(
    "Допишите в соглашении названное и заполните `contract`.",
    "Add what is named to the supplement, and fill in `contract`.",
  ),
  "assignment.ends-before-notice": days,
  "assignment.ends-before-start": days,
  "assignment.no-consent": consentFirst,
  "assignment.no-consent-60-2": consentFirst,
  "assignment.no-contract": advise(
    "Заключите дополнительное соглашение о наставничестве и заполните `contract`.",
    "Sign a contract supplement on the mentoring, and fill in `contract`.",
  ),
  "assignment.no-order": advise(
    "Издайте приказ и впишите его номер и день в `order`.",
    "Issue the order; its number and day go into `order`.",
  ),
  "assignment.no-payment": advise(
    "Впишите в соглашение размер и условия выплаты. Постоянную обязанность отметьте в `basis`.",
    "Put size and conditions of the payment into the supplement. A permanent duty is said by `basis`.",
  ),
  "assignment.no-payment-60-2": advise(
    "Укажите, как оплачена работа; за период до 1 марта 2025 г. её обязан был оплатить работодатель.",
    "Say how the work was paid; before 1 March 2025 the employer had to pay for it.",
  ),
  "assignment.notice-not-written": advise(
    "Оформите уведомление письменно: так его легче доказать.",
    "Put the notice in writing: it is easier to prove.",
  ),
  "assignment.notice-not-written-60-2": advise(
    "Статья 60.2 требовала письменной формы: проверьте бумаги того времени.",
    "Article 60.2 asked for writing: check the papers of that time.",
  ),
  "assignment.notice-too-short": notice,
  "assignment.notice-too-short-60-2": notice,
  "assignment.notice-too-short-by-mentor": advise(
    "Решает юрист школы: требование к наставнику — чтение инспекции труда, в статье его нет.",
    "For the school's lawyer: that it binds the mentor is the inspectorate's reading, not the article's text.",
  ),
  "assignment.notice-undecided": advise(
    "Внесите уведомление в `notice` или соглашение сторон, если поручение кончилось по нему.",
    "Put the notice into `notice`, or the agreement when both sides agreed.",
  ),
  "assignment.outside-labour-rule": advise(
    "Ничего, если так и есть; иначе исправьте `amongEmployees`.",
    "Nothing when it is so; otherwise correct `amongEmployees`.",
  ),
  "assignment.permanent-duty": advise(
    "Проверьте трудовой договор: входит ли наставничество в должностные обязанности.",
    "Look into the contract: is mentoring part of the post's duties?",
  ),
  "community.form-lacks-members": advise(
    "Назовите участников, без которых форма невозможна, или уберите форму.",
    "Name the members that the form needs, or drop the form.",
  ),
  "community.member-missing": advise(
    "Если такие участники есть, назовите их; если нет, замечание можно оставить.",
    "Name such members if there are any; otherwise the finding may stay.",
  ),
  "component.missing": advise(
    "Создайте компонент или укажите его состояние в `components`.",
    "Set the component up, or say its state in `components`.",
  ),
  "component.unsaid": advise(
    "Укажите состояние компонента в `components`.",
    "Say the component's state in `components`.",
  ),
  "consent.empty-scope": advise(
    "Перечислите в `scope` виды данных: без них согласие ничего не разрешает.",
    "List the kinds of data in `scope`: without them a consent allows nothing.",
  ),
  "consent.not-separate": advise(
    "Оформите согласие отдельным документом и отметьте `separate`.",
    "Take the consent as a document of its own, and mark `separate`.",
  ),
  "consent.withdrawn-before-given": days,
  "curator.approves": advise(
    "Пусть программу утвердит другой человек.",
    "Let somebody else approve the program.",
  ),
  "curator.mentors": advise(
    "Назначьте программе другого куратора или другого наставника.",
    "Give the program another curator or another mentor.",
  ),
  "curator.missing": advise(
    "Назначьте куратора приказом и внесите его в `curators`.",
    "Appoint a curator by order, and put them into `curators`.",
  ),
  "curator.missing-r-145": advise(
    "Назначьте куратора наставничества обучающихся и внесите его в `curators`.",
    "Appoint a curator of learners' mentoring, and put them into `curators`.",
  ),
  "curator.unsaid": advise(
    "Укажите кураторов в `curators` или скажите, что их нет.",
    "Say who the curators are in `curators`, or that there are none.",
  ),
  "dataset.assignments-at-once": advise(
    "Завершите одно поручение или объедините их одним соглашением.",
    "End one of the assignments, or join them in one supplement.",
  ),
  "dataset.contract-too-short": advise(
    "Продлите соглашение до конца программы (`extend-term`) или сократите программу.",
    "Extend the supplement to the end of the program (`extend-term`), or shorten the program.",
  ),
  "dataset.meeting-outside-program": advise(
    "Проверьте день встречи и срок программы.",
    "Check the day of the meeting and the term.",
  ),
  "dataset.mentor-load": advise(
    "Передайте часть наставляемых другому или поднимите предел местным актом.",
    "Hand some mentees to another mentor, or raise the limit by a local act.",
  ),
  "dataset.one-measurement": advise(
    "Проведите второй опрос: рост виден только между двумя.",
    "Hold the second survey: growth shows between two only.",
  ),
  "dataset.question-unasked": advise(
    "Добавьте этот вопрос в анкету и спросите снова.",
    "Add the question to the form, and ask again.",
  ),
  "dataset.pair-twice": advise("Оставьте одну запись о паре.", "Keep one record of the pair."),
  "dataset.previous-not-before": advise(
    "Исправьте `previousProgram` или сроки: предыдущая программа должна кончиться раньше.",
    "Correct `previousProgram` or the terms: the previous one has to end first.",
  ),
  "dataset.previous-ring": advise(
    "Исправьте `previousProgram`: цепочка замкнулась.",
    "Correct `previousProgram`: the chain is a ring.",
  ),
  "dataset.publication-undecided": advise(
    "Внесите согласия на распространение или проверьте их на бумаге.",
    "Bring in the consents to dissemination, or check them on paper.",
  ),
  "dataset.published-without-consent": advise(
    "Снимите сведения с сайта или получите отдельное согласие на распространение.",
    "Take the data off the site, or get a separate consent to dissemination.",
  ),
  "dataset.same-person": advise(
    "Оставьте одну запись наставника, чтобы места не считались дважды.",
    "Keep one record of the mentor, so that seats are counted once.",
  ),
  "dataset.seats-exceeded": advise(
    "Спросите наставника, готов ли он взять больше, и исправьте `seats`, или передайте пару.",
    "Ask whether the mentor takes more, and correct `seats`; or hand a pair over.",
  ),
  "dataset.self-mentoring": person,
  "dataset.trajectory-unproven": advise(
    "Исправьте ссылку в `buildsTrajectory` или добавьте эту программу в набор.",
    "Correct the reference in `buildsTrajectory`, or add the program to the dataset.",
  ),
  "difficulty.not-addressed": advise(
    "Добавьте мероприятие с этим затруднением в `addresses`; подскажет `draftPlan`.",
    "Add an activity that names the difficulty in `addresses`; `draftPlan` proposes one.",
  ),
  "document.ends-before-start": days,
  "document.missing-by-data-law": document,
  "document.missing-by-data-law-2006": document,
  "document.missing-by-labour-law": document,
  "document.missing-by-learners-model": document,
  "document.missing-by-staff-model": document,
  "document.unsaid": advise(
    "Скажите о документе в `documents`: есть, нет, не нужен.",
    "Say of the document in `documents` whether it is there.",
  ),
  "form.side": advise(
    "Выберите форму, в которой у участника есть эта роль, или исправьте его должность.",
    "Choose a form in which the participant may have this role, or correct the post.",
  ),
  "form.side-r-145": advise(
    "Выберите форму, в которой у участника есть эта роль.",
    "Choose a form in which the participant may have this role.",
  ),
  "form.unknown": unknownCode,
  "head.approves-own": advise("Пусть утвердит заместитель.", "Let a deputy approve."),
  "kind.not-alone": advise(
    "Добавьте вид, в котором работают постоянно; скоростное сделайте мероприятием.",
    "Add the kind of the usual work; make the speed session an activity.",
  ),
  "kind.reverse-direction": advise(
    "Поменяйте стороны или уберите вид «реверсивное».",
    "Swap the sides, or drop the kind “reverse”.",
  ),
  "kind.too-few-mentees": advise(
    "Добавьте участников или выберите вид для двоих.",
    "Add participants, or choose a kind for two.",
  ),
  "kind.too-many-mentees": advise(
    "Выберите групповой вид или сделайте по программе на каждого.",
    "Choose a kind for groups, or a program for each.",
  ),
  "kind.unknown": unknownCode,
  "mentee.catalogue-code": catalogueCode,
  "mentee.category-unknown": unknownCode,
  "mentee.difficulty-not-shared": advise(
    "Поговорите с наставляемым и запишите его ответ в `menteeAgrees`.",
    "Talk it over with the mentee; the answer goes into `menteeAgrees`.",
  ),
  "mentee.no-category": advise("Укажите категорию в `categories`.", "Say the category in `categories`."),
  "mentee.no-difficulty": advise(
    "Проведите анкету (`needsOf`) или впишите затруднения.",
    "Hold a questionnaire (`needsOf`), or write the difficulties down.",
  ),
  "mentee.no-request": advise(
    "Попросите наставляемого самого назвать, чего он хочет, и заполните `request`.",
    "Ask the mentee what they want, and fill in `request`.",
  ),
  "mentee.request-empty": advise(
    "Впишите, чему нужно научиться, в `request.needs`.",
    "Say what is to be learnt in `request.needs`.",
  ),
  "mentee.unknown-code": unknownCode,
  "mentor-pay.to-check": advise(
    "Покажите юристу: по разъяснению инспекции труда дополнительная работа оплачивается.",
    "Show it to the lawyer: by the inspectorate's letter extra work is paid.",
  ),
  "mentor-pay.unpaid": advise(
    "Установите доплату или оформите наставничество иначе.",
    "Set the pay, or arrange the mentoring otherwise.",
  ),
  "mentor-pay.unsaid": advise(
    "Укажите, как оформлен труд наставников.",
    "Say how the mentors' work is arranged.",
  ),
  "mentor.catalogue-code": catalogueCode,
  "mentor.category-too-low": advise(
    "Выберите другого наставника или измените местное требование.",
    "Choose another mentor, or change the local requirement.",
  ),
  "mentor.eligibility-undecided": advise(
    "Впишите недостающие сведения о человеке: пока они неизвестны, решения нет.",
    "Fill in the missing facts of the person: until then nothing is decided.",
  ),
  "mentor.no-results": advise(
    "Впишите в `results` хотя бы один измеримый результат с единицей и периодом.",
    "Put one measured result at least into `results`, with its unit and period.",
  ),
  "mentor.no-trajectory": advise(
    "Приложите в `buildsTrajectory`, чем это подтверждено.",
    "Say in `buildsTrajectory` what shows it.",
  ),
  "mentor.not-consenting": advise("Найдите другого наставника.", "Find another mentor."),
  "mentor.open-penalty": advise(
    "Дождитесь снятия взыскания или выберите другого: так требует местный акт.",
    "Wait until the penalty is over, or choose another: the local act asks for it.",
  ),
  "mentor.result-not-positive": advise(
    "Приведите результат, который улучшился, или поправьте знак и направление показателя.",
    "Give a result that improved, or correct its sign and direction.",
  ),
  "mentor.too-little-service": advise(
    "Дождитесь названного дня или выберите другого: так требует местный акт.",
    "Wait for the day named, or choose another: the local act asks for it.",
  ),
  "mentor.unknown-code": unknownCode,
  "methodology.method-serves-nothing": advise(
    "Свяжите метод с формой, видом или мероприятием.",
    "Tie the method to a form, a kind or an activity.",
  ),
  "methodology.no-grounds": advise(
    "Назовите исследование или практику, на которых стоит положение.",
    "Name the research or practice that it rests on.",
  ),
  "methodology.unknown-code": unknownCode,
  "organisation.unknown-code": unknownCode,
  "overlay.not-in-profile": advise(
    "Передайте слой в `profileOn` или уберите его из организации.",
    "Hand the layer to `profileOn`, or take it out of the organisation.",
  ),
  "pair.no-mentee": advise("Добавьте участника с ролью `mentee`.", "Add a participant of the role `mentee`."),
  "pair.no-mentor": advise("Добавьте участника с ролью `mentor`.", "Add a participant of the role `mentor`."),
  "pair.same-person": person,
  "pairing.consent-after-order": advise(
    "Возьмите согласие до приказа; если день записан неверно, исправьте его.",
    "Take the consent before the order; correct the day when it is wrong.",
  ),
  "pairing.empty-side": advise("Впишите недостающую сторону.", "Fill in the side that is missing."),
  "pairing.ends-before-start": days,
  "pairing.load": advise(
    "Передайте часть наставляемых другому или поднимите предел местным актом.",
    "Hand some mentees to another mentor, or raise the limit by a local act.",
  ),
  "pairing.no-consent": advise(
    "Получите согласие участника и внесите его день.",
    "Get the participant's consent, and its day.",
  ),
  "pairing.no-order": advise("Издайте приказ о закреплении пары.", "Issue the order on the pair."),
  "pairing.order-after-start": advise(
    "Начните работу после приказа или исправьте день.",
    "Begin after the order, or correct the day.",
  ),
  "person.unknown-code": unknownCode,
  "plan.no-qualification": advise(
    "Впишите, какая квалификация ожидается к концу.",
    "Say which qualification is expected at the end.",
  ),
  "plan.not-agreed": advise(
    "Согласуйте план с названной стороной.",
    "Agree on the plan with the side named.",
  ),
  "plan.stage-after-qualification": days,
  "program.catalogue-code": catalogueCode,
  "program.duration": advise(
    "Сдвиньте последний день между двумя названными. Долгую поддержку делайте цепочкой программ (`previousProgram`).",
    "Move the last day between the two named. Longer support is a chain of programs (`previousProgram`).",
  ),
  "program.duration-undecided": advise(
    "Укажите первый и последний день.",
    "Give the first and the last day.",
  ),
  "program.no-difficulty": advise(
    "Впишите затруднения: программа нужна, чтобы их устранить.",
    "Write the difficulties down: the program is there to remove them.",
  ),
  "program.no-strength": advise(
    "Впишите сильную сторону и мероприятие, которое её поддержит.",
    "Write a strong side down, and an activity that supports it.",
  ),
  "program.part-missing": advise("Заполните названную часть.", "Fill in the part named."),
  "program.part-missing-r-145": advise("Заполните названную часть.", "Fill in the part named."),
  "program.period-missing": advise(
    "Укажите срок: `readPeriod` прочитает его из слов.",
    "Give the term: `readPeriod` reads it from words.",
  ),
  "program.period-reversed": days,
  "program.unknown-code": unknownCode,
  "purpose.other-category": advise(
    "Выберите цель, которая подходит категории, или исправьте категорию.",
    "Choose a purpose that fits the category, or correct the category.",
  ),
  "purpose.unsaid": advise(
    "Укажите цель: какие бывают для категории, сказано рядом.",
    "Give the purpose; what is usual for the category stands beside.",
  ),
  "purpose.without-result": advise(
    "Впишите ожидаемый результат для этой цели.",
    "Write an expected result for the purpose.",
  ),
  "register.stale": advise(
    "Обновите базу и поставьте новый день.",
    "Refresh the register, and set its new day.",
  ),
  "register.undated": advise("Поставьте день последнего обновления.", "Set the day it was refreshed."),
  "roadmap.no-responsible": advise("Назовите ответственную роль.", "Name the role that answers for it."),
  "roadmap.stage-without-steps": advise("Добавьте шаг этого этапа.", "Add a step of this stage."),
  "roadmap.step-overdue": advise(
    "Отметьте шаг сделанным или перенесите срок.",
    "Mark the step done, or move its day.",
  ),
  "staffing.part-above-whole": advise(
    "Проверьте численность: часть больше целого.",
    "Check the counts: the part exceeds the whole.",
  ),
  "strength.not-supported": advise(
    "Назовите её в `supports` хотя бы одного мероприятия.",
    "Name it in `supports` of an activity.",
  ),
};
