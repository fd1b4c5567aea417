import { say } from '../../interface/say-list.client.ts';
import { type ListOrder, listOrders } from './list-order.client.ts';

/** A choice among the orders. */
export function createOrderChoice(onChoice: (order: ListOrder) => void): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const order of listOrders) select.add(new Option(say(`browser.list.${order}`), order));
  select.addEventListener('change', () => {
    const chosen = listOrders.find((order) => order === select.value);
    if (chosen) onChoice(chosen);
  });
  label.append(say('browser.list.order'), select);
  return label;
}
