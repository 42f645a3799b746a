/** The party of whoever practises. */
export const you = 'lindmouth';

export const youBrief = `# Lindmouth

Your people work across the bay, and the one old boat goes at seven and at six. You want **more crossings**, and **a fare
that pupils can pay**. The landing stage is only money: give way there if you get something for it.

If nothing is agreed there will be a bus round the bay. It is slow, but worth **10 points** to you. That is your
reservation value: a deal that gives you less is worse than no deal.

Harrowby has a brief of its own, which you cannot read. Ask.`;
