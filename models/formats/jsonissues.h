#pragma once

#include "models/domain/modelversion.h"

#include <array>
#include <vector>

namespace slipway {

/// What a JSON or YAML file may hold that a strict reader refuses or hides, and that is read all the same.
enum class JsonIssue {
    NotANumber,
    DuplicateKey,
    ByteOrderMark,
    Utf16,
    InvalidText,
    BigInteger,
    Overflow,
    ControlCharacter,
};

/// Where in the tree the reading is; cheap to keep, made into text ("models[3].accuracy") only when somebody
/// asks. Keys must outlive their time on the path.
class JsonPath
{
public:
    void enter(const QString &key) { m_parts.push_back({&key, 0}); }
    void enter(size_t index) { m_parts.push_back({nullptr, index}); }
    void leave() { m_parts.pop_back(); }
    QString text() const;

private:
    struct Part {
        const QString *key;
        size_t index;
    };
    std::vector<Part> m_parts;
};

/// Whether a name holds what would break a line or end a string.
bool hasControlCharacter(const QString &name);

/// Counts the issues of one file: one problem a kind, with the first place and the number of places.
class JsonIssues
{
public:
    void note(JsonIssue issue, const QString &where);
    void note(JsonIssue issue, const JsonPath &path);
    QList<Problem> problems(const QString &file) const;

private:
    struct Seen {
        int count = 0;
        QString first;
    };
    std::array<Seen, 8> m_seen;
};

/// The same text in valid UTF-8 without a mark, with what was changed noted.
QByteArray validUtf8(const QByteArray &bytes, JsonIssues &issues);

} // namespace slipway
