import type { Gender } from './lexicon.ts';
import { splitWords } from './lexicon.ts';

/**
 * Given names that mostly one gender bears. They help to tell whom a pronoun may mean, and that a name is a person's;
 * what an article says of its people overrules them, and no speaker's gender is ever told from them.
 */
const feminine =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia ' +
  'kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan ' +
  'andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla ' +
  'lori alexis alyssa rose tiffany edith nora ellen claire lucy chloe zoe mia ella ava lily eleanor hazel violet audrey naomi miriam leah esther priscilla phyllis tammy wendy sylvia valerie vivian yvonne yolanda veronica vanessa ' +
  'bonnie cindy connie crystal daisy dawn dolores eileen elaine erin ethel felicia fiona florence gail geraldine gertrude gina harriet holly ida irene ivy jane jeanne jill joanna josephine juanita june kate katie kathy kristen kristin lillian ' +
  'loretta lorraine lucille lydia lynn mabel marcia marjorie maureen melinda mildred molly monica norma peggy penelope penny phoebe rita roberta rosa rosemary sally sheila sherry sofia sonia stella suzanne tamara tara thelma tina toni vera ' +
  'ana anne annie antonia beatrice beatriz bridget camille carla carmen caroline cecilia celia clara claudia dora edna elena elisa elise ella elsa erica erika eva francesca gabriela gisela greta heidi helena helga hilary hillary ilse inés inga ingrid ' +
  'irina isabel ivanka jana joana johanna judit juliet karin karla katharina katja katrin kirsten lara lena leonie leticia lina louise lucia lucía luisa madeleine magdalena malala manon margarita mariana marina marion marta martina mathilde ' +
  'melania mercedes mina mireille miranda nadia natalia natasha nina noor olga paula pauline petra pilar raquel renate renée rosalind sabine silvia simone solange sophie susanne svetlana tatiana tanja theresa ursula valentina wilhelmina ' +
  'aisha amina ayşe fatima fatma khadija layla leila mariam maryam nour salma samira yasmin zahra zainab aiko akiko haruka keiko michiko sakura yoko yumi mei priya anjali deepa indira lakshmi meera nisha sunita aoife siobhan niamh ciara saoirse ' +
  'astrid birgit freja hedda ingeborg kaja liv maja maren marit signe sigrid siri solveig tuva tove anneke femke fleur lotte marijke saskia sanne edie effie elsie maisie millie poppy imogen nicola gemma harriet theodora';
const masculine =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan ' +
  'stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald ' +
  'carl dylan harold jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas ralph eugene louis philip phillip johnny todd theodore theo ' +
  'ted tim tom tony bob bill bernie ben dan dave don ed fred greg jeff jim jimmy joel josh ken larry leo leon leonard luke marco marcus mario martin marvin matt max mike mitch mitt neil nick norman oliver oscar otto owen pete rafael randall ray ' +
  'reince rex rick rob rodney ross rubén rudy rupert sam sergio seth sidney simon stanley steve stuart ted terrence trevor troy victor vince warren wesley ali ahmed amir hassan hussein ibrahim karim khalid mahmoud mohammed muhammad mustafa omar tariq yusuf ' +
  'adrian alberto alejandro alfonso alfred allan allen andre andré andreas andrei angus antonio antoine armando arnold barack barry bart bashar benedict benoît bernard boris brad brendan brent bruno calvin carlos cesar chad chris chuck claude clarence ' +
  'clifford clive clyde colin conor craig curtis cyrus damian damien darren denis derek diego dieter dirk dominic doug duncan dwayne dwight earl edgar eduardo edwin elliot elliott enrique erik ernest ernesto étienne evan fabian felipe felix ferdinand ' +
  'fernando fidel florian francis francisco françois franklin franz frederick friedrich fritz fumio gareth gavin gene geoffrey gerard gerhard gilbert giovanni giorgio giuseppe glenn gordon graham guillermo gunther gustav guy hans harry harvey hector ' +
  'heinrich helmut henri herbert herman horst howard hugh hugo humphrey ian igor ignacio isaac ivan jaime javier jens jérôme joachim joaquín johan johann jonas jörg jorge josé juan julian julien julio jürgen karl kenji klaus knut kurt lars laurent ' +
  'lewis lloyd lorenzo luca ludwig luigi luis manfred manuel marcel mathieu maurice mauricio michel miguel mikhail milton mohamed moritz morris murray narendra nathaniel nelson niall nigel nikolai nils norbert olaf ole olivier orlando oskar pablo paolo ' +
  'pascal patricio pedro per perry pierre pieter rainer rajesh ramón raúl reginald reinhard rené ricardo roberto rodrigo rolf roland roman romain salvador santiago sebastian sergei sergey shinzo shinji sören stefan stefano sven tadeusz takeshi thierry ' +
  'thorsten toby tobias torsten udo uwe vadim vittorio vladimir werner wilfred wilhelm willem winston wolfgang xavier yannick yann yves yasuo hiroshi kazuo taro satoshi arjun raj ravi sanjay vijay björn gunnar håkon leif magnus olav rasmus søren ' +
  'anders bjarne henrik jesper kasper mikkel bas bram daan joris jeroen maarten ruben sjoerd wim aidan declan finn kieran rory ewan hamish callum rhys gethin';

export const givenNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...splitWords(masculine).map((name) => [name, 'masculine'] as const),
  ...splitWords(feminine).map((name) => [name, 'feminine'] as const),
]);
