/** Particles after words that are data: titles, names, numbers. */
import { josa } from 'es-hangul';

type Particle = Parameters<typeof josa>[1];

/** How a number's last figure is said; in 20, 300 and 5,000 it is 십, 백, 천, which end in a consonant like 영. */
const FIGURES = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

const SYLLABLE = /[가-힣]/u;

/** The last thing in a word that is said: what closes it (quotes, brackets, full stops) is not. */
function lastSound(word: string): string | undefined {
  const said = word.match(/[\p{L}\p{N}]/gu)?.at(-1);
  return said === undefined ? undefined : (FIGURES[Number(said)] ?? said);
}

/** `을(를)`, `(으)로`: for a word whose sound the letters do not tell. */
function both(particle: Particle): string {
  const [closed = '', open = ''] = particle.split('/');
  return closed.endsWith(open) ? `(${closed.slice(0, -open.length)})${open}` : `${closed}(${open})`;
}

/** The particle that a word takes by its last sound. */
export function particleOf(word: string, particle: Particle): string {
  const sound = lastSound(word);
  return sound === undefined || !SYLLABLE.test(sound) ? both(particle) : josa.pick(sound, particle);
}

interface ParticleOptions {
  readonly particle?: Particle;
}

/**
 * Formats of sentences: `{{title, josa(particle: 을/를)}}` writes the word with the particle that its last sound takes, `quoted` in quotation
 * marks (‘제목’을).
 */
export const PARTICLE_FORMATS = {
  josa: (value: unknown, _locale: string | undefined, options: ParticleOptions) =>
    `${String(value)}${after(value, options)}`,
  quoted: (value: unknown, _locale: string | undefined, options: ParticleOptions) =>
    `‘${String(value)}’${after(value, options)}`,
} as const;

function after(value: unknown, { particle }: ParticleOptions): string {
  return particle === undefined ? '' : particleOf(String(value), particle);
}
