import type { workbench as en } from '../en/workbench.ts';
import type { Texts } from '../texts.ts';

/** What the page of a topic says to those who work with it, in Chinese. */
export const workbench: Pick<Texts, keyof typeof en> = {
  'workbench.filter': '在这些论文中查找',
  'workbench.words': '标题、概要、作者中的词……',
  'workbench.year': '年份',
  'workbench.allYears': '所有年份',
  'workbench.venue': '发表处',
  'workbench.allVenues': '所有发表处',
  'workbench.name': '提出',
  'workbench.allNames': '所有名称',
  'workbench.kind': '任一：{kinds}',
  'workbench.counted': '{value}（{count}）',
  'workbench.code': '有代码（{count}）',
  'workbench.clear': '清除',
  'workbench.view': '论文显示为',
  'workbench.cards': '卡片',
  'workbench.table': '表格',
  'workbench.onThisPage': {
    other: '本页有该主题的 {count} 篇论文；这些字段只在其中查找。',
  },
  'workbench.search': '在该主题中搜索',

  'lineage.title': '脉络',
  'lineage.lead': '前后相承的论文，按首个版本的时间排列。',
  'lineage.line': '从《{first}》到《{last}》',
  'lineage.undated': '日期不详',
  'relation.own.extends': '扩展了',
  'relation.own.answers': '回应了',
  'relation.own.contradicts': '结论相反',
  'relation.own.same-problem': '同一问题',
  'relation.own.baseline-of': '被用作基线',
  'relation.other.extends': '后续扩展',
  'relation.other.answers': '得到回应',
  'relation.other.contradicts': '结论相反',
  'relation.other.same-problem': '同一问题',
  'relation.other.baseline-of': '对比的基线',

  'browser.topic.shown': { other: '{count} 篇论文中的 {shown} 篇' },
  'browser.topic.none': '本页没有符合的论文。',
  'browser.topic.unfold': '概要：{title}',
};
