import { buildLexicon } from './build.ts';

/** Words of Portuguese news. */
export const portuguese = buildLexicon({
  language: 'pt',
  speech:
    'informou informa informaram rebateu rebate retrucou retruca replicou indicou indica ponderou pondera defendeu defende criticou celebrou lamentou lamenta relatou relata argumentou argumenta considerou considera opinou opina avaliou avalia detalhou detalha esclareceu esclarece confirmou confirma revelou revela assegurou assegura apontou aponta exigiu denunciou pediu cobrou publicou brincou resumiu resume questionou questiona enfatizou enfatiza finalizou prosseguiu disse diz disseram dizem dito afirmou afirma afirmaram declarou declara declararam explicou explica acrescentou acrescenta destacou destaca ressaltou ressalta observou observa perguntou pergunta respondeu responde escreveu escreve ' +
    'anunciou anuncia alertou alerta avisou lembrou lembra insistiu insiste concluiu conclui comentou comenta contou conta reconheceu reconhece admitiu admite prometeu promete garantiu garante sublinhou sublinha frisou frisa referiu refere salientou salienta adiantou completou reforçou',
  label:
    'fala falam falou exige chamou chama classificou classifica descreveu descreve criticou elogiou definiu',
  participles: 'dizendo afirmando acrescentando explicando',
  according:
    'lê-se em, lê-se no, lê-se na, na opinião de, na avaliação de, segundo, de acordo com, conforme, nas palavras de, para',
  he: 'ele',
  she: 'ela',
  they: 'eles elas nós eu',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu nosso vários várias alguns algumas dois três',
  articles: 'o a os as um uma uns umas',
  prepositions:
    'de do da dos das em no na nos nas a ao à aos às com por pelo pela para sem sobre entre desde até contra após durante segundo',
  attaching: 'de do da dos das para em',
  clauseOpeners: 'que quando se como porque embora enquanto mas onde pois',
  coordinators: 'e ou nem',
  relatives: 'quem cujo cuja qual',
  auxiliaries:
    'lhe lhes me se tem têm tinha tinham é são era eram foi foram será está estão estava vai vão pode podem deve há',
  adverbs: 'também depois já ainda além sempre ontem hoje então',
  honorifics: { feminine: 'sra senhora dona dra', masculine: 'sr senhor', either: 'dr' },
  roles: {
    feminine:
      'ministra presidenta prefeita diretora senadora deputada professora pesquisadora investigadora advogada juíza autora secretária vereadora rainha treinadora governadora médica engenheira arquiteta aposentada reformada pescadora comissária',
    masculine:
      'ministro prefeito diretor senador deputado professor pesquisador investigador advogado juiz autor secretário vereador rei treinador governador médico chefe engenheiro arquiteto aposentado reformado pescador comissário coronel general operário',
    either:
      'presidente porta-voz líder economista jornalista representante responsável autarca dirigente comandante estudante sindicalista delegado',
  },
  addressing: 'a ao à aos às',
  asides: 'por sua vez, por seu lado, por seu turno, da sua parte',
  groups: 'moradores especialistas autoridades investigadores críticos testemunhas vizinhos pais cientistas',
  bodies:
    'ministério governo polícia partido comissão conselho câmara universidade banco sindicato associação empresa tribunal congresso senado união federação jornal prefeitura',
  bodyLinks: 'de do da dos das',
  placing: 'em no na perto',
  calendar:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  particles: 'de do da dos das e',
  agreements:
    'acordo acordos acordaram acordou concordaram compromisso compromissos comprometeram medidas promessas pacto pactos tratado resoluções decisões aprovaram acordado acordada acordadas comprometeu comprometem assinaram assinado decidiram decidido aprovou aprovado aprovadas',
  negators: 'não nem sem nunca nenhum nenhuma',
  opposers: 'críticos críticas divergências desacordo desacordos objeções',
  announcers: 'seguinte seguintes inclui incluem incluindo entre',
  works: 'livro romance filme programa série canção música álbum revista jornal podcast peça',
  airing: '',
  namers: 'intitulado intitulada chamado chamada denominado denominada apelidado apelidada',
  dropsSubject: true,
  inversion: null,
});
