/** Files for the tour, drawn when they are needed: a floor plan, a receipt, a picture and a note. */

/** Draws a picture in the page and attaches it; `draw` gets a 2D context of 900 × 640. */
async function attachPicture(walk, input, draw) {
  await walk.window.evaluate(
    async ([addFile, body]) => {
      const canvas = new OffscreenCanvas(900, 640);
      const paper = canvas.getContext('2d');
      paper.fillStyle = '#fbfaf7';
      paper.fillRect(0, 0, 900, 640);
      for (const [colour, x, y, width, height] of body) {
        paper.fillStyle = colour;
        paper.fillRect(x, y, width, height);
      }
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const answer = await window.api.call({ name: 'attachment.addFile', input: { ...addFile, bytes } });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    },
    [{ gesture: 'tour-files', ...input }, draw],
  );
}

async function attachText(walk, input, text) {
  await walk.window.evaluate(
    async ([addFile, content]) => {
      const bytes = new TextEncoder().encode(content);
      const answer = await window.api.call({ name: 'attachment.addFile', input: { ...addFile, bytes } });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    },
    [{ gesture: 'tour-files', ...input }, text],
  );
}

const WALLS = [
  ['#24211c', 60, 60, 780, 8],
  ['#24211c', 60, 572, 780, 8],
  ['#24211c', 60, 60, 8, 520],
  ['#24211c', 832, 60, 8, 520],
  ['#24211c', 520, 60, 8, 300],
  ['#81bac6', 110, 120, 160, 90],
  ['#81bac6', 310, 120, 160, 90],
  ['#e3b071', 580, 120, 200, 140],
  ['#8bc49a', 110, 440, 670, 70],
];

const RECEIPT = [
  ['#ffffff', 260, 30, 380, 580],
  ['#24211c', 360, 70, 180, 22],
  ...[130, 170, 210, 250, 290].map((y) => ['#b4b1a9', 300, y, 300, 10]),
  ['#24211c', 300, 350, 300, 4],
  ['#24211c', 460, 380, 140, 22],
];

const PICTURE = [
  ['#7db4e4', 0, 0, 900, 360],
  ['#8bc49a', 0, 360, 900, 280],
  ['#b26868', 300, 220, 300, 240],
  ['#955638', 420, 340, 70, 120],
];

/** Attaches a few files to the venue, the first card and the first expense of an experiment; the title of that card. */
export async function attachTourFiles(walk, experimentId) {
  const { cards } = await walk.call('board.get', { experimentId });
  const { expenses } = await walk.call('money.book', { experimentId });
  const venue = { ownerTable: 'experiment', ownerId: experimentId };
  const task = { ownerTable: 'task', ownerId: cards[0].id };
  const expense = { ownerTable: 'expense', ownerId: expenses[0].id };
  await attachPicture(walk, { experimentId, owner: venue, name: '1층 평면도.png' }, WALLS);
  await attachPicture(walk, { experimentId, owner: venue, name: '현장 앞마당.png', kind: 'photo' }, PICTURE);
  await attachPicture(walk, { experimentId, owner: expense, name: '카드전표 9월 4일.png' }, RECEIPT);
  await attachPicture(walk, { experimentId, owner: task, name: '답사 사진.png' }, PICTURE);
  await attachText(walk, { experimentId, owner: task, name: '답사 메모.txt' }, '출입구는 하나, 콘센트는 창가에만 있음');
  return cards[0].title;
}
