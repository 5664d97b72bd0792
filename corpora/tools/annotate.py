#!/usr/bin/env python3
"""Makes corpora/articles/X and corpora/gold/X.ndjson from corpora/annotated/X.marked, and corpora/SUB/X and
corpora/gold/SUB/X.ndjson from corpora/annotated/SUB/X.marked.

A tool for whoever edits the annotation; neither the build nor the tests need it. Needs python 3.9 and libxxhash (by ctypes).
The format of the annotated files is described in corpora/README.md.

    annotate.py          write articles and gold
    annotate.py --show   print every statement as it is cut out of the text
"""
import ctypes
import ctypes.util
import datetime
import json
import pathlib
import re
import shlex
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
OPEN = re.compile(r'\{([csq])(\d+(?:,\d+)*) ')
PRONOUNS = set('he she they it we i who which'.split())
ACTS = {
    'deny': 'deny reject refuse dismiss refute', 'promise': 'promise pledge vow assure', 'warn': 'warn caution threaten',
    'accuse': 'accuse accusation blame blast', 'praise': 'praise welcome thank',
    'demand': 'demand urge|call for|call on|order', 'ask': 'ask', 'announce': 'announce',
}
ACT_OF = {lemma: act for act, words in ACTS.items()
          for part in words.split('|') for lemma in ([part] if part.startswith('call') else part.split())}
TOPICS = {
    'NATO': r'NATO|Nato|[Tt]he alliance|alliance', 'United Nations': r'United Nations|UN', 'European Union': r'European Union|EU',
    'Sahriya': r'Sahriya|Sahriyan', 'Russia': r'Russia|Russian', 'United States': r'United States|American|U\.S\.',
    'United Kingdom': r'Britain|British', 'Algeria': r'Algeria|Algerian', 'Greece': r'Greece', 'Turkey': r'Turkey',
    'Belarus': r'Belarus', 'Lithuania': r'Lithuania|Lithuanian', 'Norway': r'Norway', 'Italy': r'Italy',
    'Hungary': r'Hungarian', 'Iceland': r'Iceland', 'Cyprus': r'Cyprus', 'Egypt': r'Egypt',
}
PLAIN = {'ø': 'o', 'ł': 'l', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', '’': "'", '‘': "'"}


def hash_hex(data):
    class Hash128(ctypes.Structure):
        _fields_ = [('low', ctypes.c_uint64), ('high', ctypes.c_uint64)]
    library = ctypes.CDLL(ctypes.util.find_library('xxhash') or 'libxxhash.so.0')
    library.XXH3_128bits.restype = Hash128
    library.XXH3_128bits.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    value = library.XXH3_128bits(data, len(data))
    return '%016x%016x' % (value.high, value.low)


def name_id(name):
    folded = ''.join(PLAIN.get(c, c) for c in unicodedata.normalize('NFKD', name.casefold())
                     if not unicodedata.combining(c))
    return re.sub(r'[^\w]+', '-', folded).strip('-')


def strip_marks(marked):
    """-> plain text, {number: {'c': [(b, e)…], 's': [...], 'q': [...]}} in code points."""
    plain, stack, spans, at = [], [], {}, 0
    while at < len(marked):
        opening = OPEN.match(marked, at)
        if opening:
            stack.append((opening[1], opening[2], len(plain)))
            at = opening.end()
        elif marked[at] == '}':
            what, numbers, begin = stack.pop()
            for number in numbers.split(','):
                spans.setdefault(int(number), {}).setdefault(what, []).append((begin, len(plain)))
            at += 1
        else:
            if marked[at] == '{':
                raise ValueError('stray brace: ' + marked[at:at + 40])
            plain.append(marked[at])
            at += 1
    if stack:
        raise ValueError('not closed: %s' % stack)
    return ''.join(plain), spans


def parse_notes(lines):
    """The part behind %%: people, events, statements."""
    people, events, statements, meta = {}, {}, {}, {}
    for line in filter(None, map(str.strip, lines)):
        if line.startswith('@doc '):
            meta = dict(part.split('=', 1) for part in shlex.split(line)[1:])
        elif line.startswith('@event '):
            words = shlex.split(line)
            events[words[1]] = dict(part.split('=', 1) for part in words[2:])
        elif line.startswith('@'):
            key, rest = line[1:].split(' ', 1)
            name, kind, role = (rest.split(' | ') + ['', ''])[:3]
            people[key] = {'name': name, 'kind': kind or 'person', 'role': role or None}
        else:
            words = shlex.split(line)
            flags = {w: '1' for w in words[4:] if '=' not in w}
            flags.update(part.split('=', 1) for part in words[4:] if '=' in part)
            statements[int(words[0])] = (words[1], words[2], words[3], flags)
    return people, events, statements, meta


def how_resolved(person, written):
    if person['kind'] in ('unnamed', 'group', 'unknown'):
        return 'none'
    if written is None:
        return 'continuation'
    if person['kind'] == 'organisation':
        return 'organisation'
    if written.lower() in PRONOUNS:
        return 'pronoun'
    words, written_words = person['name'].split(), written.split()
    if words[0] in written_words and words[-1].split('-', 1)[-1] in written:
        return 'full_name'
    return 'surname' if words[-1].split('-', 1)[-1] in written else 'role'


def speaker_of(person, written, resolved_by=None):
    if person['kind'] == 'unknown':
        return {'name': None, 'id': None, 'kind': 'unknown', 'role': None, 'as_written': None, 'resolved_by': 'none'}
    return {'name': person['name'], 'id': None if person['kind'] == 'unnamed' else name_id(person['name']),
            'kind': person['kind'], 'role': person['role'], 'as_written': written,
            'resolved_by': resolved_by or how_resolved(person, written)}


def said_of(value, document):
    if not value or value == 'article':
        date = document['published']
        return {'date': date, 'precision': 'day' if date else 'unknown', 'basis': 'article' if date else 'unknown',
                'as_written': None}
    date, words = value.split(':', 1)
    weekday = re.search(r'\b(\w+day)\b', words)
    if weekday and weekday[1] not in ('yesterday', 'today', 'day'):
        assert datetime.date.fromisoformat(date).strftime('%A') == weekday[1], value
    return {'date': date, 'precision': {4: 'year', 7: 'month', 10: 'day'}[len(date)], 'basis': 'text', 'as_written': words}


def statement_id(document, part, spans):
    def joined(items):
        return ','.join('%d-%d' % tuple(s) for s in items) or '-'
    lines = [document, part, joined(spans['content'])]
    lines += [joined([spans[key]] if spans[key] else []) for key in ('speaker', 'cue')]
    return hash_hex('\n'.join(lines).encode())


def record(document, part, text, spans, note, notes):
    people, events, _, _ = notes
    who, kind, lemma, flags = note
    flags = {**events.get(who, {}), **flags}
    flags = {k: None if v == '-' else v for k, v in flags.items()}
    one = {'content': [list(s) for s in spans['c']], 'speaker': list(spans['s'][0]) if 's' in spans else None,
           'cue': list(spans['q'][0]) if 'q' in spans else None}
    cut = lambda s: text[s[0]:s[1]] if s else None
    to_bytes = lambda s: [len(text[:s[0]].encode()), len(text[:s[1]].encode())] if s else None
    in_bytes = {'content': [to_bytes(s) for s in one['content']], 'speaker': to_bytes(one['speaker']),
                'cue': to_bytes(one['cue'])}
    lemma = None if lemma == '-' else lemma.replace('_', ' ')
    written = cut(one['speaker'])
    content = ' '.join(map(cut, one['content']))
    topics = [label for label, words in TOPICS.items() if re.search(r'(?<!\w)(%s)(?!\w)' % words, content)]
    co = [person.split(':') for person in (flags.get('co') or '').split(';') if person]
    return {
        'type': 'statement', 'format_version': 1, 'id': statement_id(document['document'], part, in_bytes),
        **{k: document[k] for k in ('document',)}, 'part': part,
        **{k: document[k] for k in ('source', 'url', 'title', 'lang', 'published')},
        'speaker': speaker_of(people[who], written, flags.get('rb')),
        'co_speakers': [speaker_of(people[key], words) for key, words in co],
        'via': [v for v in (flags.get('via') or '').split(';') if v],
        'cue': {'text': cut(one['cue']), 'lemma': lemma, 'act': flags.get('act') or ACT_OF.get(lemma, 'say')},
        'kind': {'d': 'direct', 'i': 'indirect', 'm': 'mixed'}[kind],
        'polarity': 'negative' if 'neg' in flags else 'affirmative', 'text': content,
        'said': said_of(flags.get('said'), document), 'topics': topics,
        'topics_carried': [t for t in (flags.get('carried') or '').split(';') if t],
        'to': flags.get('to'), 'venue': flags.get('venue'), 'nested': 'nested' in flags, 'confidence': 1.0,
        'chars': one, 'bytes': in_bytes}


def records_of(document, parts, notes):
    """parts: {'text': marked, 'title': marked or None}"""
    found, numbers = [], set()
    for part in ('title', 'text'):
        if parts.get(part) is None:
            continue
        text, spans = strip_marks(parts[part])
        made = []
        for number, places in spans.items():
            numbers.add(number)
            if number not in notes[2]:
                raise ValueError('%s: statement %d has no note' % (document['document'], number))
            made.append(record(document, part, text, places, notes[2][number], notes))
        made.sort(key=lambda r: (r['bytes']['content'][0][0], -r['bytes']['content'][-1][1]))
        found += made
    if numbers != set(notes[2]):
        raise ValueError('%s: notes without marks: %s' % (document['document'], set(notes[2]) - numbers))
    return found


def document_of(identifier, meta):
    document = {'document': identifier, 'source': None, 'url': None, 'title': None, 'lang': 'en', 'published': None}
    return {**document, **meta}


def plain_article(folder, name, raw):
    marked, _, notes_text = raw.partition('\n%%\n')
    notes = parse_notes(notes_text.splitlines())
    marked += '\n'
    document = document_of(folder + '/' + name, notes[3])
    return strip_marks(marked)[0], records_of(document, {'text': marked}, notes)


def jsonl_article(folder, name, raw):
    lines, records = [], []
    for number, block in enumerate(re.split(r'(?m)^%%% ', raw)[1:], 1):
        head, _, rest = block.partition('\n')
        marked, _, notes_text = rest.partition('\n%%\n')
        notes = parse_notes(notes_text.splitlines())
        given = json.loads(head)
        title_key = next((k for k in ('title', 'headline') if k in given), None)
        marked_title = given.get(title_key)
        if title_key:
            given[title_key] = strip_marks(marked_title)[0]
        text_key = 'body' if 'headline' in given else 'text'
        text = strip_marks(marked)[0]
        lines.append(json.dumps({**given, text_key: text}, ensure_ascii=False, separators=(',', ':')))
        identifier = str(given.get('id') or given.get('url') or '%s/%s#%d' % (folder, name, number))
        meta = {'source': given.get('source') or given.get('publisher'), 'url': given.get('url'),
                'title': given.get(title_key), 'published': given.get('date') or given.get('published')}
        apart = title_key and text.split('\n')[0].rstrip('.').lower() != given[title_key].rstrip('.').lower()
        records += records_of(document_of(identifier, meta), {'text': marked, 'title': marked_title if apart else None}, notes)
    return '\n'.join(lines) + '\n', records


def main():
    total = 0
    for path in sorted((ROOT / 'annotated').rglob('*.marked')):
        name = path.name.removesuffix('.marked')
        sub = path.parent.relative_to(ROOT / 'annotated')
        folder = 'articles' if path.parent.name == 'annotated' else sub.name
        texts, golds = ROOT / folder, ROOT / 'gold' / sub
        texts.mkdir(exist_ok=True)
        golds.mkdir(exist_ok=True)
        make = jsonl_article if name.endswith('.jsonl') else plain_article
        text, records = make(folder, name, path.read_text(encoding='utf-8'))
        (texts / name).write_text(text, encoding='utf-8')
        gold = ''.join(json.dumps(r, ensure_ascii=False, separators=(',', ':')) + '\n' for r in records)
        (golds / (name + '.ndjson')).write_text(gold, encoding='utf-8')
        total += len(records)
        print('%-32s %4d words %3d statements' % (name, len(text.split()), len(records)), file=sys.stderr)
        for r in records if '--show' in sys.argv else []:
            print('%s%-18s %-12s %-22s | %s' % ('  ' if r['nested'] else '', r['speaker']['name'], r['speaker']['resolved_by'],
                                             '%s/%s/%s' % (r['cue']['text'], r['cue']['act'], r['kind'][0] + r['polarity'][0]), r['text']))
    print('%d statements' % total, file=sys.stderr)


if __name__ == '__main__':
    main()
