#include "models/formats/growingcolumn.h"

#include "models/domain/truthwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr auto oneWordTooMany = static_cast<quint32>(LogColumnUnpacker::mostWords);
constexpr int shownOfWord = 40;
constexpr qsizetype mostReasons = 20; ///< that are told apart; what comes after is counted in the last

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString quoted(const QString &word)
{
    return QStringLiteral("\"%1\"").arg(word.left(shownOfWord));
}

} // namespace

void countRejected(RejectedRows &rejected, const QString &reason, const RowPlace &place)
{
    if (rejected.count++ == 0) {
        rejected.firstLine = place.line;
        rejected.firstReason = QStringLiteral("%1 (%2)").arg(reason, place.fileName);
    }
    auto known = std::find_if(rejected.reasons.begin(), rejected.reasons.end(),
                              [&reason](const RejectedReason &one) { return one.reason == reason; });
    if (known == rejected.reasons.end() && rejected.reasons.size() >= mostReasons)
        known = std::prev(rejected.reasons.end());
    if (known == rejected.reasons.end())
        rejected.reasons.append({reason, 1, place.line});
    else
        ++known->count;
}

GrowingColumn::GrowingColumn(const QString &name, const QString &success)
    : GrowingColumn(LogColumnFacts{name, {}, {}, {}, false}, success)
{
    m_settled.reset();
}

GrowingColumn::GrowingColumn(const LogColumnFacts &settled, const QString &success)
    : m_facts(settled), m_settled(settled.kind), m_success(success.toUtf8())
{
    bool isNumber = false;
    const double number = success.toDouble(&isNumber);
    if (isNumber)
        m_successNumber = number;
    for (qsizetype code = 0; code < settled.words.size(); ++code) {
        m_codes.insert(settled.words[code].toUtf8(), static_cast<quint32>(code));
        m_words.push_back({0, {}, truthOfWord(settled.words[code])});
    }
}

PackedCell GrowingColumn::pack(const LogCell &cell, const RowPlace &place)
{
    if (!m_success.isEmpty())
        return packAnswer(cell, place);
    switch (cell.type) {
    case LogCell::Type::Truth:
        note(Truth, cell, place);
        return PackedCell::truth(cell.number != 0);
    case LogCell::Type::Number:
        if (std::isinf(cell.number))
            ++m_notNumbers;
        else if (cell.number == 0 || cell.number == 1)
            ++m_yesOrNo;
        else
            note(OtherNumber, cell, place);
        return PackedCell::number(cell.number);
    case LogCell::Type::Text:
        return packWord(cell, place);
    case LogCell::Type::Missing:
    case LogCell::Type::Structure:
        break;
    }
    return {};
}

PackedCell GrowingColumn::packWord(const LogCell &cell, const RowPlace &place)
{
    const quint32 code = codeOf(cell.text, place);
    const bool isKnown = code < m_words.size();
    if (m_settled == LogColumn::Kind::YesNo && isKnown && m_words[code].truth >= 0) {
        ++m_counts[Truth];
        return PackedCell::truth(m_words[code].truth > 0);
    }
    note(Word, cell, place);
    if (isKnown)
        ++m_words[code].count;
    return PackedCell::word(code);
}

/// Of a column of which a person has said what success is.
PackedCell GrowingColumn::packAnswer(const LogCell &cell, const RowPlace &place)
{
    const bool isNumber = cell.type == LogCell::Type::Number;
    if (cell.type == LogCell::Type::Missing || cell.type == LogCell::Type::Structure)
        return {};
    if (isNumber && std::isinf(cell.number))
        return PackedCell::notANumber();
    std::string_view word = cell.text;
    if (cell.type == LogCell::Type::Truth)
        word = cell.number != 0 ? "true" : "false";
    codeOf(word, place); // so that it can be told which values there are
    return PackedCell::truth(QByteArrayView(word.data(), static_cast<qsizetype>(word.size())) == m_success
                             || (isNumber && m_successNumber == cell.number));
}

void GrowingColumn::takeBack(PackedCell cell)
{
    switch (cell.type()) {
    case PackedCell::Type::Truth:
        --m_counts[Truth];
        break;
    case PackedCell::Type::Word:
        --m_counts[Word];
        if (cell.payload() < m_words.size())
            --m_words[cell.payload()].count;
        break;
    case PackedCell::Type::Number:
        --(std::isinf(cell.value())                 ? m_notNumbers
           : cell.value() == 0 || cell.value() == 1 ? m_yesOrNo
                                                    : m_counts[OtherNumber]);
        break;
    case PackedCell::Type::Missing:
        break;
    }
}

void GrowingColumn::note(Odd odd, const LogCell &cell, const RowPlace &place)
{
    if (m_counts[odd]++ > 0)
        return;
    QString value = textOf(cell.text);
    if (odd == Truth)
        value = cell.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    else if (odd == OtherNumber)
        value = QString::number(cell.number, 'g', QLocale::FloatingPointShortest);
    else
        value = quoted(value);
    m_firsts[odd] = {place, value};
}

quint32 GrowingColumn::codeOf(std::string_view word, const RowPlace &place)
{
    const QByteArrayView view(word.data(), static_cast<qsizetype>(word.size()));
    if (m_lastCode != LogColumn::noWord && m_lastWord == view)
        return m_lastCode;
    const bool isFull = m_codes.size() >= LogColumnUnpacker::mostWords;
    const auto known = m_codes.constFind(QByteArray::fromRawData(word.data(), view.size()));
    if (known == m_codes.constEnd() && isFull)
        return oneWordTooMany;
    m_lastWord = view.toByteArray();
    if (known == m_codes.constEnd()) {
        m_facts.words.append(textOf(word));
        m_words.push_back({0, place, m_settled ? truthOfWord(m_facts.words.last()) : WordFacts().truth});
        m_lastCode = *m_codes.insert(m_lastWord, static_cast<quint32>(m_codes.size()));
    } else {
        m_lastCode = *known;
    }
    return m_lastCode;
}

LogColumn::Kind GrowingColumn::kindByMost() const
{
    const qint64 numbers = m_yesOrNo + m_notNumbers + m_counts[OtherNumber];
    if (m_counts[Word] > m_counts[Truth] + numbers)
        return LogColumn::Kind::Text;
    const bool onlyYesAndNo = m_counts[OtherNumber] == 0 && (m_yesOrNo > 0 || m_counts[Truth] > 0);
    return onlyYesAndNo || m_counts[Truth] > numbers ? LogColumn::Kind::YesNo : LogColumn::Kind::Number;
}

/// Words that answer yes or no are truths, where that makes the column one of yes and no.
void GrowingColumn::takeAnswers()
{
    std::vector<qint64> counts;
    for (const WordFacts &word : m_words)
        counts.push_back(word.count);
    m_facts.truthOfWord = truthOfWords(m_facts.words, counts);
    const auto before = m_counts;
    for (size_t code = 0; code < m_facts.truthOfWord.size(); ++code) {
        if (std::isnan(m_facts.truthOfWord[code]))
            continue;
        m_counts[Truth] += m_words[code].count;
        m_counts[Word] -= m_words[code].count;
        if (m_facts.truthOfWord[code] > 0 && m_facts.success.isEmpty())
            m_facts.success = m_facts.words[static_cast<qsizetype>(code)];
    }
    if (kindByMost() == LogColumn::Kind::YesNo) {
        const auto odd = std::find_if(m_facts.truthOfWord.begin(), m_facts.truthOfWord.end(),
                                      [](double truth) { return std::isnan(truth); });
        const auto code = odd - m_facts.truthOfWord.begin();
        if (odd != m_facts.truthOfWord.end())
            m_firsts[Word] = {m_words[static_cast<size_t>(code)].place, quoted(m_facts.words[code])};
        return;
    }
    m_counts = before;
    m_facts.truthOfWord.clear();
    m_facts.success.clear();
}

LogColumnFacts GrowingColumn::finish()
{
    if (!m_success.isEmpty()) {
        m_facts.kind = LogColumn::Kind::YesNo;
        m_facts.success = QString::fromUtf8(m_success);
        return std::move(m_facts);
    }
    if (!m_settled)
        takeAnswers();
    m_facts.kind = m_settled.value_or(kindByMost());
    if (m_facts.kind == LogColumn::Kind::YesNo) {
        reject(OtherNumber, m_facts.kind);
        reject(Word, m_facts.kind);
    } else if (m_facts.kind == LogColumn::Kind::Number) {
        reject(Truth, m_facts.kind);
        reject(Word, m_facts.kind);
    }
    if (m_facts.kind != LogColumn::Kind::Text && m_facts.success.isEmpty())
        m_facts.words.clear();
    return std::move(m_facts);
}

void GrowingColumn::reject(Odd odd, LogColumn::Kind kind)
{
    static const std::array<QString, OddKinds> names{QStringLiteral("true or false"), QStringLiteral("another number"),
                                                     QStringLiteral("text")};
    if (m_counts[odd] <= 0)
        return;
    const First &first = m_firsts[odd];
    RejectedRows &rejected = m_facts.rejected;
    const bool isFirst = rejected.count == 0 || first.place.line < rejected.firstLine;
    if (isFirst) {
        const QString why = kind == LogColumn::Kind::YesNo ? QStringLiteral("%1 is neither yes nor no")
                                                           : QStringLiteral("%1 is no number");
        rejected.firstLine = first.place.line;
        rejected.firstReason = QStringLiteral("%1 (%2)").arg(why.arg(first.value), first.place.fileName);
    }
    rejected.count += m_counts[odd];
    rejected.reasons.append({names[odd], m_counts[odd], first.place.line});
}

} // namespace slipway
