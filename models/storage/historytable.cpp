#include "models/storage/historytable.h"

#include "models/storage/columns.h"

namespace slipway {

namespace {

constexpr size_t pointsPerChunk = 4096;

std::vector<double> part(const std::vector<double> &values, size_t from)
{
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
    return {begin, begin + static_cast<std::ptrdiff_t>(std::min(pointsPerChunk, values.size() - from))};
}

void append(std::vector<double> &values, const QByteArray &bytes)
{
    const auto more = unpacked<double>(bytes);
    values.insert(values.end(), more.begin(), more.end());
}

} // namespace

Status HistoryTable::add(qint64 version, const QList<MetricSeries> &histories)
{
    auto insert = m_database.prepare(
        "INSERT INTO history (version, place, chunk, name, steps, points) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype place = 0; place < histories.size(); ++place) {
        const MetricSeries &series = histories[place];
        size_t from = 0;
        // An empty history is one empty chunk: it exists.
        do {
            insert->bind(1, version)
                .bind(2, static_cast<qint64>(place))
                .bind(3, static_cast<qint64>(from / pointsPerChunk));
            insert->bind(4, series.name)
                .bind(5, packed(part(series.steps, from)))
                .bind(6, packed(part(series.values, from)));
            if (const Status added = insert->run(); !added)
                return added;
            from += pointsPerChunk;
        } while (from < series.values.size());
    }
    return {};
}

Result<QList<MetricSeries>> HistoryTable::of(qint64 version)
{
    auto select =
        m_database.prepare("SELECT chunk, name, steps, points FROM history WHERE version = ? ORDER BY place, chunk");
    if (!select)
        return select.error();
    select->bind(1, version);
    QList<MetricSeries> histories;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return histories;
        if (select->integer(0) == 0)
            histories.append({select->text(1), {}, {}});
        append(histories.last().steps, select->blob(2));
        append(histories.last().values, select->blob(3));
    }
}

} // namespace slipway
