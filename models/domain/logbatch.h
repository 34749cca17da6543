#pragma once

#include "models/base/result.h"
#include "models/domain/querylog.h"

#include <QByteArray>
#include <QHash>

#include <bit>
#include <string_view>
#include <vector>

namespace slipway {

/// One cell of a log in eight bytes, before it is known what its column holds: a number as itself, all else as a NaN
/// whose low bits say what (IEEE 754 leaves them free). A number that is no finite one is an infinity.
class PackedCell
{
public:
    enum class Type : quint8 { Missing = 1, Truth, Word, Number };

    PackedCell() : PackedCell(Type::Missing, 0) {}
    static PackedCell number(double value) { return PackedCell(std::bit_cast<quint64>(value)); }
    static PackedCell notANumber() { return number(std::numeric_limits<double>::infinity()); }
    static PackedCell truth(bool value) { return {Type::Truth, value ? 1U : 0U}; }
    static PackedCell word(quint32 code) { return {Type::Word, code}; }

    Type type() const
    {
        return (m_bits & nanBits) == nanBits ? static_cast<Type>((m_bits >> 32) & 0xff) : Type::Number;
    }
    double value() const { return type() == Type::Number ? std::bit_cast<double>(m_bits) : payload(); }
    quint32 payload() const { return static_cast<quint32>(m_bits); }

private:
    static constexpr quint64 nanBits = 0x7ff8'0000'0000'0000;
    explicit PackedCell(quint64 bits) : m_bits(bits) {}
    PackedCell(Type type, quint32 payload) : m_bits(nanBits | (quint64(type) << 32) | payload) {}

    quint64 m_bits;
};
static_assert(sizeof(PackedCell) == 8);

/// Some rows of a log, by columns, on their way from a reader to where they are kept.
struct LogBatch {
    std::vector<quint8> armOf;                    ///< place in the arms
    std::vector<qint64> atMs;                     ///< or QueryLog::noTime
    std::vector<quint32> unitOf;                  ///< or QueryLog::noUser
    std::vector<std::vector<PackedCell>> columns; ///< as many as are known; one that is new had no value before
    std::vector<QByteArray> newUnits;             ///< names of the units that appear first here, by rising number
    std::vector<quint64> requests;                ///< hashes of those that the rows name (RequestSet)

    size_t rows() const { return armOf.size(); }
};

/// What a column of a log turned out to be, at its end.
struct LogColumnFacts {
    QString name;
    LogColumn::Kind kind = LogColumn::Kind::Number;
    QStringList words;     ///< text: by code; yes/no: those that were answers, where words were
    RejectedRows rejected; ///< values of another type than the column
    bool dropped = false;  ///< text with too many distinct words
    QString success = {};  ///< yes/no of words: the one that means yes
    /// Yes/no: what its packed words mean, by code: 1, 0 or NaN. Only on the way from a reader to a sink.
    std::vector<double> truthOfWord = {};
};

/// A file from which rows came, and where they begin.
struct LogSourceFile {
    QString name; ///< without its folder
    QString path; ///< absolute
    qint64 firstRow = 0;
    qint64 bytes = 0; ///< of it that were read; the next look at a log that grows begins there
    qint64 lines = 0; ///< as many lines
};

/// From a time on the treatment was to get that share of the traffic.
struct PlannedShare {
    qint64 fromMs = 0;
    double share = 0;
};

/// All that is known of a log but its rows.
struct LogFacts {
    QString armColumn;
    QString unitColumn;
    QString requestColumn; ///< empty = requests have no name, so none is known again
    QStringList arms;
    qint64 rows = 0;
    quint32 units = 0;
    std::vector<LogColumnFacts> columns;
    RejectedRows rejected;
    RejectedRows repeatedKeys; ///< rows that count although their line names a key twice: its last value is taken
    RejectedRows badTimes;     ///< rows that count although their time could not be read
    QStringList markedFiles;   ///< names of those that begin with a byte order mark
    QList<LogSourceFile> sources;
    qint64 leftOut = 0;           ///< rows of something else (LogMapping::onlyColumn)
    qint64 uncheckedRequests = 0; ///< rows that came when no further request could be remembered
    QList<PlannedShare> shares;   ///< as the rows name them (LogMapping::shareColumn), rising in time
};

/// Takes the rows of a log as they are read.
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual Status take(const LogBatch &batch) = 0;
};

/// Turns the packed cells of a finished column into what the column holds. A number among words becomes a word, so the
/// words may grow; a column of more than `mostWords` is dropped. Not thread-safe.
class LogColumnUnpacker
{
public:
    static constexpr qsizetype mostWords = 1000;

    explicit LogColumnUnpacker(LogColumnFacts &facts);
    /// Yes/no and number columns: NaN = none (or one of another type), infinite = one that is no number.
    double value(PackedCell cell) const;
    /// Text columns: place in the words, or LogColumn::noWord.
    quint32 code(PackedCell cell);

private:
    LogColumnFacts &m_facts;
    QHash<QString, quint32> m_codes;
};

} // namespace slipway
