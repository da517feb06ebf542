import type { glossary as ko } from '../ko/glossary.ts';
import type { Words } from '../words.ts';

export const glossary: Words<typeof ko> = {
  title: 'Terms and principles',
  about: 'Words of the toolkit and its sister guides, and the principles of running it.',
  find: 'Find a term',
  placeholder: 'Find by name or meaning',
  none: 'No term or principle fits. Try a shorter word.',
  found_one: 'One entry',
  found_other: '{{count}} entries',
  meaning: 'Meaning',
  see: 'See also',
  goTo: 'Use it in {{room}}',
  show: 'Show',
  all: 'All',
  kind: { term: 'Terms', principle: 'Principles', wording: 'Two versions' },
  group: {
    experiment: 'Experiment and agenda',
    forum: 'Public forum and deliberation',
    governance: 'Governance and participation',
    platform: 'Citizen collaboration platform',
    operating: 'Goals and principles of operation',
    working: 'Principles of working together',
    organisation: 'Words of the organisation',
    versions: 'How the two versions differ',
  },
  entry: {
    experiment: {
      name: 'Experiment (Silheomjang)',
      text: 'A place to try an agenda on a small scale before it becomes policy: does the proposal work, and does the problem matter to citizens? Running the prototype of a pilot that a deliberation decided on is called so too.',
    },
    prototype: {
      name: 'Prototype',
      text: 'A small trial piece made before the finished one. It is tried, commented on and improved, over and over; in an experiment one event is the prototype.',
    },
    agendaQuestions: {
      name: 'Three questions of agenda setting',
      text: 'What is decided in turn when a proposal becomes an agenda: what the topic is, whether a citizen debate or an experiment is the way, and which method fits: pro and con, discussion, or disclosure of information.',
    },
    direction: {
      name: 'Direction of deliberation',
      text: 'A plan for the type under which a proposal is handled. Two directions, each with a title of its own, stand side by side to show what would differ.',
    },
    proContra: {
      name: 'Pro and con',
      text: 'A citizen debate on a decision that splits into for and against. It fits where the view of the majority must be known.',
    },
    discussion: {
      name: 'Discussion',
      text: 'A citizen debate that collects ideas and alternatives where there is no clear point at issue. Also called the proposal type.',
    },
    disclosure: {
      name: 'Disclosure of information',
      text: 'For sharp conflicts, or topics that are hard to debate at once: material is published first, and citizens judge from it.',
    },
    experimental: {
      name: 'Experiment type',
      text: 'The proposal is tried with a limited place, environment and group, and the result informs the policy. The opinions of many are gathered afterwards, when the result is published.',
    },
    nextStart: {
      name: 'A result is the next start',
      text: 'Share the result widely and begin the next thing from it. Those who see it may join, and the circle of cooperation grows.',
    },
    forum: {
      name: 'Public forum',
      text: 'A space in which citizens talk about social problems freely and as equals, look for solutions and form a public opinion. It may be a building or a room, or have no shape at all, as online.',
    },
    forumScales: {
      name: 'Four scales of forum',
      text: 'From small to large: talk between persons, a group that works together, a forum of civil society that raises issues and offers alternatives, and a forum led by an institution that means to change policy.',
    },
    realtimeForum: {
      name: 'Real-time forum',
      text: 'People gathered online and on site discuss one matter then and there, and arrive at what they want as a whole.',
    },
    deliberation: {
      name: 'Deliberation',
      text: 'Thinking a matter through with material and with the reasons of others. It usually ends in a final vote; set against the first vote, it shows how far opinions have moved.',
    },
    threeSteps: {
      name: 'Training, deliberation, action',
      text: 'Three steps of a local project: learn to communicate and form a team, find proposals and plan the agenda, then run the experiment with advice.',
    },
    openDebate: {
      name: 'Open debate',
      text: 'Proposals are presented, debated and voted on, to choose the agenda of the experiment.',
    },
    findDeliberateSolve: {
      name: 'Find, deliberate, solve',
      text: 'The large course: find an issue or proposal, think it through together, solve the problem. The stages of the board turn it into an order of work.',
    },
    toInstitution: {
      name: 'From problem to institution',
      text: 'Five steps: find a problem, shape it into an agenda, form public opinion by discussion, make it a public issue, and settle it as a rule.',
    },
    policyBattle: {
      name: 'Policy battle',
      text: 'Six steps in which a citizen jury weighs policies: applications; a draw of 50 for each topic with regard to age, sex and region; a first vote; talks and questions with experts, voting live; deliberation; the final vote.',
    },
    toolkitFamily: {
      name: 'Six forum toolkits',
      text: 'Workshop for proposals, citizen forum, experiment, proposals collected on visits, planning and choosing of agendas, town hall meeting. Way of running, place and length are chosen to suit topic and people.',
    },
    governance: {
      name: 'Governance (co-governing)',
      text: 'A way of working, and the network behind it, in which citizens and institutions form, decide, carry out and evaluate policy together.',
    },
    ladder: {
      name: 'Five levels of participation',
      text: 'Citizens and those concerned raise their voice, negotiate with the institution, act jointly, build a system of governance, and finally hold more power in a reformed administration.',
    },
    empowerment: {
      name: 'Empowerment',
      text: 'Giving more power to those who have little or none: speaking for oneself, wider responsibility and authority, space and resources, putting needs into debates and proposals, rules that support it, and governance led by citizens.',
    },
    workingGroup: {
      name: 'Working group',
      text: 'A team of citizens with one goal who act by themselves. They are given an environment to work in, training and workshops.',
    },
    citizenPlatform: {
      name: 'Citizen collaboration platform',
      text: 'A space where citizens propose and debate with each other, and the institution gathers opinions and publishes what it adopted. It goes beyond complaint and answer, and takes in digital forums, real-time forums, governance and working groups.',
    },
    whyPlatform: {
      name: 'Four reasons for a platform',
      text: 'More citizens want to take part, and more institutions want to solve problems with them. Digital technology lets more people talk, and expectations of democratic management have grown.',
    },
    threeFunctions: {
      name: 'Propose, debate, act',
      text: 'The three functions of a citizen collaboration platform. Free proposing and debating come first; with agreement and technology, binding votes and action follow.',
    },
    democracySeoul: {
      name: 'Democracy Seoul',
      text: 'A citizen collaboration platform on which citizens and the city of Seoul exchanged views on policy and acted together. Several cases of the toolkit began with its proposals.',
    },
    guideContents: {
      name: 'Principles, methods, checklists',
      text: 'The three things a guide to operation holds: why it is done, how it is done, and whether something was left out.',
    },
    stageShape: {
      name: 'Four parts of a stage guide',
      text: 'Each stage has a definition, a goal, a checklist and a case. To explain a stage of the board, or to make a new one, these four are enough.',
    },
    anyone: {
      name: 'Anyone, any proposal',
      text: 'No threshold of person or topic. The first goal of DemosX.',
    },
    anytime: {
      name: 'Easy to join at any time',
      text: 'Taking part is simple, whatever the hour and the way. The second goal of DemosX.',
    },
    efficacy: {
      name: 'A sense of efficacy',
      text: 'Those who took part feel that something changed through them. The third goal of DemosX: tell the result, and ask in the survey.',
    },
    fewFunctions: {
      name: 'Core goals, few functions',
      text: 'Choose the core goals that fit the institution and the region, and only the functions they need. Do not pack in everything, as a website for news would.',
    },
    goalFactors: {
      name: 'Fairness, representation, trust in technology',
      text: 'Three conditions to weigh with the goals: are choice and process fair, do the people and their number represent the whole, and can the technology be trusted with votes and action?',
    },
    easyAndCareful: {
      name: 'Easy to join, carefully run',
      text: 'Principle 1. At every stage see that taking part is easy, from title, text and image to publicity; name a team that takes care of what follows.',
    },
    citizensDebate: {
      name: 'Debate among citizens',
      text: 'Principle 2. Do not stop at citizens asking and the institution answering: let citizens talk with citizens.',
    },
    stepByStep: {
      name: 'Step by step, as things are',
      text: 'Principle 3. Rather than copy a success, look at the level of participation, the authority of the team, the capacity and the vision of the institution, and set a goal for each stage.',
    },
    plainContent: {
      name: 'Content at eye level',
      text: 'Principle 4. Do not post internal jargon and reports as they are: write them anew, so that a citizen who sees them first understands.',
    },
    onAndOffline: {
      name: 'Online and offline alike',
      text: 'Principle 5. In proposing, debating and acting, treat both as equals and use the strengths of each.',
    },
    operation: {
      name: 'Running matters as much as building',
      text: 'Caring for a platform counts as much as making it. Whether citizens feel that they talked democratically depends on how it is run.',
    },
    publish: {
      name: 'Publish process and result',
      text: 'Show what was decided and how, from the proposal to the choice of agenda and the debate. It raises both participation and trust.',
    },
    openCollaboration: {
      name: 'Open collaboration throughout',
      text: 'Under all steps people keep working together, online and offline linked, and the course is kept on record.',
    },
    openness: {
      name: 'Transparency, openness, delegation, autonomy',
      text: 'Show what is done and keep it open to everyone; who is given a task decides on it.',
    },
    looseCommunity: {
      name: 'A loose and agile community',
      text: 'Open and transparent, part of everyday life without being a burden, flexible and quick as things change.',
    },
    openData: {
      name: 'Data for the public good',
      text: 'Citizens own their technology and everyone can use data. The results of an experiment are best published so that others can use them again.',
    },
    citizenOwnership: {
      name: 'A platform owned by citizens',
      text: 'Three ways to keep a platform in the hands of citizens: a social cooperative run democratically, open source that shares the code, an open platform that shares its value with users.',
    },
    chart: {
      name: 'Chart',
      text: 'What Parti calls its plan and goals: where to go and by what schedule. It grows more detailed as the work goes on.',
    },
    logbook: {
      name: 'Logbook',
      text: 'Looking back on the day in writing. Kept by date, it makes the result easier to sum up later.',
    },
    crew: {
      name: 'Crew, partners, members',
      text: 'Crew are those of the organisation, partners work with it, members joined because they share its aims. Together they are its stakeholders.',
    },
    platformName: {
      name: 'Participation platform → collaboration platform',
      text: 'The first version says ‘citizen participation platform’, the second ‘citizen collaboration platform’: in an example of the programme and in a caption. This app uses the word of the second.',
    },
    references: {
      name: 'List of references',
      text: 'The first version names a guide and two films, the second names one article on a school in a subway station instead of the films. Such places change, so look them up and note them anew for each experiment.',
    },
    contact: {
      name: 'Contact of the organiser',
      text: 'The mail address of the organisation ends in xyz in the first version and in coop in the second. Contacts change: a notice names that of the experiment at hand.',
    },
    sameSteps: {
      name: 'What is the same in both',
      text: 'Stages, cautions, questions and checklists are the same in both versions, so the same board serves whichever is followed.',
    },
  },
};
