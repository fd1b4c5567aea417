import type { questions as en } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

/** What pages on questions say, in Chinese. */
export const questions: Pick<Texts, keyof typeof en> = {
  'questions.title': '问题',
  'questions.description': {
    other: '{count} 个常见问题，以及回答它们的论文：谁说是，谁说否，取决于什么。',
  },
  'questions.lead': '人们会问的问题，以及本文库论文的回答：每个回答都附有支持它的摘要原文。',
  'questions.filter': '查找问题',
  'questions.none': '没有问题含有这些词。搜索可查找全部论文。',
  'questions.contested': '有争议',
  'questions.stance.yes': '是',
  'questions.stance.no': '否',
  'questions.stance.depends': '视情况而定',
  'questions.all': '全部问题',
  'questions.againstEachOther': '这里的论文看法相反。',
  'questions.atAGlance': '各方看法',
  'questions.conditions': '条件：{conditions}',
  'questions.onTopic': '问题',
  'questions.ofPaper': '回答的问题',
  'questions.missing': '这里缺少论文，或回答有误？',
  'questions.edit': '更正本页',
  'questions.data': '全部问题及其回答与依据',
  'questions.dataWhat': 'questions.json 的内容',
  'questions.key.slug': '问题在本文库中的名称，即其地址的末尾',
  'questions.key.page': '其页面的地址',
  'questions.key.question': '人们的问法，可用是或否回答',
  'questions.key.also': '人们查找它时的其他说法',
  'questions.key.topics': '主题，主要的在前',
  'questions.key.contested': '回答之间是否相互对立',
  'questions.key.verdict': '各个回答合起来说明什么，或为何可以同时成立',
  'questions.key.answers': '每篇论文的：名称、立场、一句话的说法、支持它的摘要原文，以及成立的条件',
};
