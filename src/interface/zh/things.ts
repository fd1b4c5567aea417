import type { things as en } from '../en/things.ts';
import type { Texts } from '../texts.ts';

/** What pages on terms and things say, in Chinese. */
export const things: Pick<Texts, keyof typeof en> = {
  'terms.title': '关键术语',
  'terms.lead':
    '这个文库的论文所讨论的内容：多篇论文共有的术语，以及论文所改进、比较和用来测量的事物。',
  'terms.description': { other: '论文共有的 {count} 个术语，各附其论文。' },
  'terms.papersAbout': { other: '关于“{term}”的 {count} 篇论文，最新的在前。' },
  'terms.search': '搜索全部',
  'things.data': '方法、模型、数据集等，以及论文与它们的关系，以摘要原文为据',
  'things.kind': '事物类别',
  'things.other': '其他术语',
  'things.description': { other: '{term}：{count} 篇论文与它的关系，以摘要原文为据。' },
  'things.also': '又写作 {names}',
  'things.introducedBy': '提出者',
  'things.outside': '由本文库之外的工作提出',
  'things.inGlossary': '见术语表',
  'things.note': '论文自己的说法，依据各自摘要的原文和各自的条件；没有人重新测量。',
  'things.results': '在其上测得的数值',
  'things.resultsNote': '照摘要所报告。各论文的设定不同，各行不是排名。',
  'things.papers': '更多相关论文',
  'things.edit': '更正此处的说法',
  'things.paper': '论文',
  'things.role.beats': '自称优于它',
  'things.role.improves': '改进它',
  'things.role.finds a flaw in': '发现它的缺陷',
  'things.role.compares with': '与它比较',
  'things.role.measures on': '在它上面测量',
  'things.role.runs on': '在它上面运行',
  'things.roles': '与其他工作的关系',
  'things.ofPaper.beats': '自称优于',
  'things.ofPaper.improves': '改进',
  'things.ofPaper.finds a flaw in': '发现其缺陷',
  'things.ofPaper.compares with': '比较对象',
  'things.ofPaper.measures on': '测量对象',
  'things.ofPaper.runs on': '运行平台',
};
