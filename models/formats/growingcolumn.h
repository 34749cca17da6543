#pragma once

#include "models/domain/logbatch.h"
#include "models/formats/logcell.h"

#include <array>
#include <limits>
#include <optional>

namespace slipway {

/// Where a row of the log stood.
struct RowPlace {
    QString fileName;
    qint64 line = 0; ///< 1-based
};

/// Counts one more row, or value, that could not be read.
void countRejected(RejectedRows &rejected, const QString &reason, const RowPlace &place);

/// A column of a log while rows still arrive. What it holds is decided at the end, by what most of its values are; the
/// others are rejected then. Words that answer yes or no (truthwords.h) are truths; where a person has said which value
/// is `success`, that is yes and every other no. A column that was settled by an earlier import stays what it is.
class GrowingColumn
{
public:
    explicit GrowingColumn(const QString &name, const QString &success = {});
    explicit GrowingColumn(const LogColumnFacts &settled, const QString &success = {});

    /// The value as the column keeps it. Truths, numbers and text only.
    PackedCell pack(const LogCell &cell, const RowPlace &place);
    /// A value that was packed does not count after all: its line names the key again.
    void takeBack(PackedCell cell);
    /// Nothing more may be packed after it.
    LogColumnFacts finish();

private:
    /// Kinds of values that may be of another type than the column.
    enum Odd { Truth, OtherNumber, Word, OddKinds };
    struct First {
        RowPlace place;
        QString value;
    };
    struct WordFacts {
        qint64 count = 0;
        RowPlace place;                                          ///< of the first
        double truth = std::numeric_limits<double>::quiet_NaN(); ///< in a settled yes/no column
    };

    quint32 codeOf(std::string_view word, const RowPlace &place);
    PackedCell packWord(const LogCell &cell, const RowPlace &place);
    PackedCell packAnswer(const LogCell &cell, const RowPlace &place);
    void note(Odd odd, const LogCell &cell, const RowPlace &place);
    LogColumn::Kind kindByMost() const;
    void takeAnswers();
    void reject(Odd odd, LogColumn::Kind kind);

    LogColumnFacts m_facts;
    std::optional<LogColumn::Kind> m_settled;
    QByteArray m_success; ///< empty = nobody has said it
    std::optional<double> m_successNumber;
    QHash<QByteArray, quint32> m_codes;
    std::vector<WordFacts> m_words; ///< by code
    QByteArray m_lastWord;
    quint32 m_lastCode = LogColumn::noWord;
    qint64 m_yesOrNo = 0; ///< numbers that are 0 or 1
    qint64 m_notNumbers = 0;
    std::array<qint64, OddKinds> m_counts{};
    std::array<First, OddKinds> m_firsts;
};

} // namespace slipway
