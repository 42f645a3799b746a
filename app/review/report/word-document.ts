import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, blocksIn } from './document-blocks';
import { drawnSvg, pictureOf } from './drawn-svg';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Widest that a figure may be on the paper, in px at 96 to the inch: 16 cm. */
const widest = 605;
const ink = '1b2430';

/** What is on the page as a Word document: text as text, tables as tables, figures as drawings. */
export async function wordDocument(page: Element, title: string): Promise<Blob> {
  const blocks = blocksIn(page);
  const children = await Promise.all(blocks.map(inWord));
  const number = new Paragraph({ alignment: 'right', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const document = new Document({
    title,
    creator: 'Parley',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, color: ink }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { font: 'Cambria', size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { font: 'Cambria', size: 30, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading3: {
          run: { font: 'Cambria', size: 25, bold: true },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
        heading4: { run: { size: 21, bold: true }, paragraph: { spacing: { before: 120, after: 60 } } },
      },
    },
    sections: [{ footers: { default: new Footer({ children: [number] }) }, children }],
  });
  return Packer.toBlob(document);
}

async function inWord(block: Block): Promise<Paragraph | Table> {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: headings[block.level], text: block.text, keepNext: true });
    case 'paragraph':
      return new Paragraph(block.text);
    case 'item':
      return new Paragraph({ text: block.text, bullet: { level: 0 } });
    case 'table':
      return tableOf(block.rows);
    case 'figure':
      return figureOf(block);
  }
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  const cell = (text: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ spacing: { after: 20 }, children: [new TextRun({ text, bold })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: Array.from({ length: columns }, (_, at) => cell(row[at] ?? '', index === 0)),
        }),
    ),
  });
}

async function figureOf({ svg, width, height }: Extract<Block, { kind: 'figure' }>): Promise<Paragraph> {
  const drawn = drawnSvg(svg, width, height);
  const scale = Math.min(1, widest / width);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const fallback = { type: 'png', data: await pictureOf(drawn, width, height), transformation } as const;
  const data = new TextEncoder().encode(drawn);
  return new Paragraph({ children: [new ImageRun({ type: 'svg', data, fallback, transformation })] });
}
