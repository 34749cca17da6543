#include "models/formats/jsonissues.h"

#include "models/formats/problems.h"

#include <QStringConverter>

#include <algorithm>

namespace slipway {

QString JsonPath::text() const
{
    QString text;
    for (const Part &part : m_parts) {
        if (part.key)
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + *part.key;
        else
            text += QStringLiteral("[%1]").arg(part.index);
    }
    return text;
}

bool hasControlCharacter(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20; });
}

void JsonIssues::note(JsonIssue issue, const QString &where)
{
    Seen &seen = m_seen[static_cast<size_t>(issue)];
    if (seen.count++ == 0)
        seen.first = where;
}

void JsonIssues::note(JsonIssue issue, const JsonPath &path)
{
    note(issue, m_seen[static_cast<size_t>(issue)].count == 0 ? path.text() : QString());
}

namespace {

const char *sentenceFor(JsonIssue issue)
{
    switch (issue) {
    case JsonIssue::NotANumber:
        return QT_TRANSLATE_NOOP(
            "Core", "%2 holds values that are not a number (NaN or Infinity), the first at %1, %3 in all. They "
                    "are shown as not available.");
    case JsonIssue::DuplicateKey:
        return QT_TRANSLATE_NOOP("Core", "%2 holds the key %1 twice; the last value is used. Keys written twice: %3.");
    case JsonIssue::ByteOrderMark:
        return QT_TRANSLATE_NOOP("Core",
                                 "%2 begins with a byte order mark, which JSON does not allow; it was skipped.");
    case JsonIssue::Utf16:
        return QT_TRANSLATE_NOOP("Core", "%2 is written in UTF-16 and not in UTF-8; it was converted.");
    case JsonIssue::InvalidText:
        return QT_TRANSLATE_NOOP(
            "Core", "%2 holds text that is no valid UTF-8, first at %1; it is shown with replacement characters.");
    case JsonIssue::BigInteger:
        return QT_TRANSLATE_NOOP("Core",
                                 "The integer at %1 in %2 is too large to calculate with exactly. Such integers: %3.");
    case JsonIssue::Overflow:
        return QT_TRANSLATE_NOOP("Core",
                                 "The number at %1 in %2 is too large for a floating-point number. Such numbers: %3.");
    case JsonIssue::ControlCharacter:
        break;
    }
    return QT_TRANSLATE_NOOP("Core", "%2 holds control characters in a name or text, first at %1. Such texts: %3.");
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding && *encoding != QStringConverter::Utf8)
        return encoding;
    // Without a mark: JSON and YAML begin with an ASCII character, so a NUL beside it is half of a wide one.
    if (bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0')
        return QStringConverter::Utf16BE;
    if (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0')
        return QStringConverter::Utf16LE;
    return std::nullopt;
}

} // namespace

QList<Problem> JsonIssues::problems(const QString &file) const
{
    QList<Problem> problems;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i].count > 0) {
            problems.append(contentProblem("suspicious", file, m_seen[i].first, sentenceFor(static_cast<JsonIssue>(i)),
                                           {QString::number(m_seen[i].count)}));
        }
    }
    return problems;
}

QByteArray validUtf8(const QByteArray &bytes, JsonIssues &issues)
{
    if (const auto encoding = wideEncoding(bytes)) {
        issues.note(JsonIssue::Utf16, QStringLiteral("byte 0"));
        const QString text = QStringDecoder(*encoding)(bytes);
        return text.toUtf8();
    }
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) {
        issues.note(JsonIssue::ByteOrderMark, QStringLiteral("byte 0"));
        text.remove(0, 3);
    }
    // Valid text comes back as it was; where it differs first, something was replaced.
    const QByteArray valid = QString::fromUtf8(text).toUtf8();
    if (valid != text) {
        const auto [at, other] = std::mismatch(text.begin(), text.end(), valid.begin(), valid.end());
        issues.note(JsonIssue::InvalidText, QStringLiteral("byte %1").arg(at - text.begin()));
    }
    return valid;
}

} // namespace slipway
