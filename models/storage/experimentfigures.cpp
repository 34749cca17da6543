#include "models/storage/experimentfigures.h"

#include <QDataStream>
#include <QIODevice>

namespace slipway {

namespace {

constexpr QByteArrayView magic("SLIPFIG");
constexpr char firstEdition = '1';  ///< a covariate in one phase alone, segments without users and phases
constexpr char secondEdition = '2'; ///< nothing is left out
constexpr char thirdEdition = '3';  ///< units are not counted by phase, requests and times not held against any
constexpr char fourthEdition = '4'; ///< quantiles are not resampled
constexpr char fifthEdition = '5';  ///< with a covariate users count with their own means, which is another quantity
constexpr char edition = fifthEdition + 1;

/// Writes what it is given.
class Writer
{
public:
    explicit Writer(QDataStream &stream) : m_stream(stream) {}
    template <class... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }

private:
    template <class T>
    void put(const T &value);
    template <class T>
    void put(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            put(*value);
    }
    template <class T>
    void put(const std::vector<T> &values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const T &value : values)
            put(value);
    }
    template <class T>
    void put(const QList<T> &values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const T &value : values)
            put(value);
    }
    QDataStream &m_stream;
};

/// Reads into what it is given.
class Reader
{
public:
    Reader(QDataStream &stream, char ofEdition) : m_stream(stream), m_edition(ofEdition) {}
    template <class... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }

private:
    template <class T>
    void get(T &value);
    template <class T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        m_stream >> isThere;
        value.reset();
        if (isThere)
            get(value.emplace());
    }
    template <class List>
    void getList(List &values)
    {
        quint32 count = 0;
        m_stream >> count;
        values.clear();
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i) {
            typename List::value_type value;
            get(value);
            values.push_back(std::move(value));
        }
    }
    template <class T>
    void get(std::vector<T> &values)
    {
        getList(values);
    }
    void get(std::vector<CovariateSums> &phases)
    {
        if (m_edition > firstEdition) {
            getList(phases);
            return;
        }
        std::optional<CovariateSums> only;
        get(only);
        if (only)
            phases = {*only};
    }
    void get(SegmentArm &arm)
    {
        if (m_edition > firstEdition)
            (*this)(arm.phases, arm.units);
        else
            get(arm.phases.emplace_back());
    }
    void get(QuantileFigures &quantile)
    {
        (*this)(quantile.probability, quantile.value, quantile.ciLow, quantile.ciHigh, quantile.se);
        if (m_edition > fourthEdition)
            (*this)(quantile.resampled, quantile.chances);
    }
    template <class T>
    void get(QList<T> &values)
    {
        getList(values);
    }
    QDataStream &m_stream;
    const char m_edition;
};

// The members of each struct, in the order of the stream.

template <class Visit, class T>
void members(Visit &visit, T &value)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, RejectedReason>)
        visit(value.reason, value.count, value.firstLine);
    else if constexpr (std::is_same_v<Plain, RejectedRows>)
        visit(value.count, value.firstLine, value.firstReason, value.reasons);
    else if constexpr (std::is_same_v<Plain, Moments>)
        visit(value.n, value.mean, value.squares);
    else if constexpr (std::is_same_v<Plain, UnitSums>)
        visit(value.n, value.sumNum, value.sumDen, value.sumNumSq, value.sumDenSq, value.sumNumDen);
    else if constexpr (std::is_same_v<Plain, CovariateSums>)
        visit(value.n, value.meanBefore, value.meanDuring, value.squaresBefore, value.squaresDuring, value.products);
    else if constexpr (std::is_same_v<Plain, QuantileFigures>)
        visit(value.probability, value.value, value.ciLow, value.ciHigh, value.se, value.resampled, value.chances);
    else if constexpr (std::is_same_v<Plain, ArmFigures>)
        visit(value.n, value.missing, value.notNumbers, value.mean, value.sd, value.quantiles, value.curveX,
              value.curveShare, value.histogram, value.steps, value.phases, value.units, value.covariates);
    else if constexpr (std::is_same_v<Plain, MetricFigures>)
        visit(value.name, value.kind, value.rejected, value.edges, value.arms);
    else if constexpr (std::is_same_v<Plain, SegmentArm>)
        visit(value.phases, value.units);
    else if constexpr (std::is_same_v<Plain, SegmentFigures>)
        visit(value.column, value.word, value.rows, value.metrics);
    else if constexpr (std::is_same_v<Plain, PhaseUnits>)
        visit(value.perArm, value.distinct);
    else if constexpr (std::is_same_v<Plain, SourceFigures>)
        visit(value.name, value.rows);
    else if constexpr (std::is_same_v<Plain, UnitFacts>)
        visit(value.units, value.rows, value.severalRows, value.severalArms, value.sharedRows, value.excluded);
    else
        visit(value.armColumn, value.arms, value.rowsPerArm, value.unitsPerArm, value.rows, value.rejected,
              value.repeatedKeys, value.badTimes, value.markedFiles, value.units, value.firstAtMs, value.lastAtMs,
              value.futureRows, value.firstDay, value.days, value.phases, value.sources, value.metrics, value.segments,
              value.isSummary);
}

template <class T>
constexpr bool isPlain = std::is_arithmetic_v<T> || std::is_same_v<T, QString>;

template <class T>
void Writer::put(const T &value)
{
    if constexpr (isPlain<T>)
        m_stream << value;
    else if constexpr (std::is_enum_v<T>)
        m_stream << static_cast<quint8>(value);
    else
        members(*this, value);
}

template <class T>
void Reader::get(T &value)
{
    if constexpr (isPlain<T>) {
        m_stream >> value;
    } else if constexpr (std::is_enum_v<T>) {
        quint8 number = 0;
        m_stream >> number;
        value = static_cast<T>(number);
    } else {
        members(*this, value);
    }
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

} // namespace

QByteArray figuresToBytes(const ExperimentData &data)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    Writer write(out);
    write(data);
    out << data.leftOut;
    write(data.uncheckedRequests, data.phaseUnits, data.rowsBeforePlan);
    constexpr int quickly = 1;
    return magic.toByteArray() + edition + qCompress(bytes, quickly);
}

bool areFiguresOfThisEdition(const QByteArray &bytes)
{
    return bytes.startsWith(magic) && bytes.size() > magic.size() && bytes[magic.size()] == edition;
}

std::optional<ExperimentData> figuresFromBytes(const QByteArray &bytes)
{
    const char written = bytes.startsWith(magic) && bytes.size() > magic.size() ? bytes[magic.size()] : '\0';
    if (written < firstEdition || written > edition)
        return std::nullopt;
    const QByteArray body = qUncompress(bytes.sliced(magic.size() + 1));
    QDataStream in(body);
    prepare(in);
    ExperimentData data;
    Reader read(in, written);
    read(data);
    if (written > secondEdition)
        in >> data.leftOut;
    if (written > thirdEdition)
        read(data.uncheckedRequests, data.phaseUnits, data.rowsBeforePlan);
    return body.isEmpty() || in.status() != QDataStream::Ok || !in.atEnd() ? std::nullopt : std::optional(data);
}

} // namespace slipway
