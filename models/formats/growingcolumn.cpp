#include "models/formats/growingcolumn.h"

#include <QLocale>

#include <cmath>

namespace slipway {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr quint32 oneWordTooMany = GrowingColumn::mostWords;
constexpr int shownOfWord = 40;

bool isYesOrNo(double value)
{
    return value == 0 || value == 1;
}

} // namespace

void GrowingColumn::put(size_t row, const LogCell &cell)
{
    m_types.resize(row, Type::Missing);
    m_types.push_back(cell.type);
    if (cell.type == Type::Text) {
        m_column.codes.resize(row, LogColumn::noWord);
        m_column.codes.push_back(codeOf({cell.text.data(), static_cast<qsizetype>(cell.text.size())}));
    } else {
        m_column.values.resize(row, missing);
        m_column.values.push_back(cell.number);
    }
}

quint32 GrowingColumn::codeOf(const QByteArray &word)
{
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd())
        return *known;
    if (m_words.size() >= mostWords)
        return oneWordTooMany;
    m_column.words.append(QString::fromUtf8(word));
    return *m_words.insert(word, static_cast<quint32>(m_words.size()));
}

LogColumn::Kind GrowingColumn::kindByMost() const
{
    qint64 truths = 0, numbers = 0, words = 0;
    bool onlyYesAndNo = true, anyFinite = false;
    for (size_t row = 0; row < m_types.size(); ++row) {
        truths += m_types[row] == Type::Truth;
        words += m_types[row] == Type::Text;
        numbers += m_types[row] == Type::Number;
        if (m_types[row] == Type::Number && std::isfinite(m_column.values[row])) {
            anyFinite = true;
            onlyYesAndNo = onlyYesAndNo && isYesOrNo(m_column.values[row]);
        }
    }
    if (words > truths + numbers)
        return LogColumn::Kind::Text;
    return (onlyYesAndNo && (anyFinite || truths > 0)) || truths > numbers ? LogColumn::Kind::YesNo
                                                                           : LogColumn::Kind::Number;
}

std::optional<LogColumn> GrowingColumn::finish(size_t rows, const std::function<RowPlace(size_t)> &placeOf)
{
    const LogColumn::Kind kind = kindByMost();
    m_types.resize(rows, Type::Missing);
    if (kind == LogColumn::Kind::Text)
        return asText(rows);
    return asNumbers(rows, kind, placeOf);
}

/// Among words a number is a word too.
std::optional<LogColumn> GrowingColumn::asText(size_t rows)
{
    m_column.kind = LogColumn::Kind::Text;
    m_column.codes.resize(rows, LogColumn::noWord);
    for (size_t row = 0; row < rows; ++row) {
        if (m_types[row] == Type::Truth)
            m_column.codes[row] = codeOf(m_column.values[row] == 1 ? "true" : "false");
        else if (m_types[row] == Type::Number)
            m_column.codes[row] = codeOf(QByteArray::number(m_column.values[row], 'g', QLocale::FloatingPointShortest));
        if (m_column.codes[row] == oneWordTooMany)
            return std::nullopt;
    }
    m_column.values.clear();
    return std::move(m_column);
}

LogColumn GrowingColumn::asNumbers(size_t rows, LogColumn::Kind kind, const std::function<RowPlace(size_t)> &placeOf)
{
    m_column.kind = kind;
    m_column.values.resize(rows, missing);
    for (size_t row = 0; row < rows; ++row) {
        if (m_types[row] == Type::Missing || fits(row, kind))
            continue;
        RejectedRows &rejected = m_column.rejected;
        if (rejected.count++ == 0) {
            const RowPlace place = placeOf(row);
            rejected.firstLine = place.line;
            rejected.firstReason = QStringLiteral("%1 (%2)").arg(reasonAt(row, kind), place.fileName);
        }
        m_column.values[row] = missing;
    }
    m_column.codes.clear();
    m_column.words.clear();
    return std::move(m_column);
}

bool GrowingColumn::fits(size_t row, LogColumn::Kind kind) const
{
    const double value = m_column.values[row];
    switch (m_types[row]) {
    case Type::Truth:
        return kind == LogColumn::Kind::YesNo;
    case Type::Number:
        return kind == LogColumn::Kind::Number || isYesOrNo(value) || std::isinf(value);
    default:
        return false;
    }
}

QString GrowingColumn::reasonAt(size_t row, LogColumn::Kind kind) const
{
    QString value;
    if (m_types[row] == Type::Number)
        value = QString::number(m_column.values[row], 'g', QLocale::FloatingPointShortest);
    else if (m_types[row] == Type::Truth)
        value = m_column.values[row] == 1 ? QStringLiteral("true") : QStringLiteral("false");
    else if (m_column.codes[row] == oneWordTooMany)
        value = QStringLiteral("a text");
    else
        value =
            QStringLiteral("\"%1\"").arg(m_column.words[static_cast<qsizetype>(m_column.codes[row])].left(shownOfWord));
    return kind == LogColumn::Kind::YesNo ? QStringLiteral("%1 is neither yes nor no").arg(value)
                                          : QStringLiteral("%1 is no number").arg(value);
}

} // namespace slipway
