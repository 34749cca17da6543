#include "models/domain/logbatch.h"

#include <QLocale>

#include <cmath>

namespace slipway {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

LogColumnUnpacker::LogColumnUnpacker(LogColumnFacts &facts) : m_facts(facts)
{
    for (qsizetype code = 0; code < facts.words.size(); ++code)
        m_codes.insert(facts.words[code], static_cast<quint32>(code));
}

double LogColumnUnpacker::value(PackedCell cell) const
{
    const bool isYesNo = m_facts.kind == LogColumn::Kind::YesNo;
    const bool isYesOrNo = cell.value() == 0 || cell.value() == 1 || std::isinf(cell.value());
    switch (cell.type()) {
    case PackedCell::Type::Missing:
        break;
    case PackedCell::Type::Truth:
        return isYesNo ? cell.value() : missing;
    case PackedCell::Type::Number:
        return !isYesNo || isYesOrNo ? cell.value() : missing;
    case PackedCell::Type::Word:
        return isYesNo && cell.payload() < m_facts.truthOfWord.size() ? m_facts.truthOfWord[cell.payload()] : missing;
    }
    return missing;
}

quint32 LogColumnUnpacker::code(PackedCell cell)
{
    QString word;
    switch (cell.type()) {
    case PackedCell::Type::Missing:
        return LogColumn::noWord;
    case PackedCell::Type::Word:
        if (cell.payload() >= static_cast<quint32>(m_facts.words.size()))
            m_facts.dropped = true;
        return cell.payload();
    case PackedCell::Type::Truth:
        word = cell.payload() ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case PackedCell::Type::Number:
        word = QString::number(cell.value(), 'g', QLocale::FloatingPointShortest);
        break;
    }
    const auto known = m_codes.constFind(word);
    if (known != m_codes.constEnd())
        return *known;
    if (m_facts.words.size() >= mostWords) {
        m_facts.dropped = true;
        return LogColumn::noWord;
    }
    const auto code = static_cast<quint32>(m_facts.words.size());
    m_facts.words.append(word);
    return *m_codes.insert(word, code);
}

} // namespace slipway
