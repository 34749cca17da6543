#include "models/services/unitaggregation.h"

#include "models/stats/unitratios.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

/// Of the units that have a value.
UnitSums unitSums(const std::vector<double> &sums, const std::vector<quint32> &counts)
{
    UnitSums all;
    for (size_t unit = 0; unit < sums.size(); ++unit) {
        if (counts[unit] > 0)
            all.add(sums[unit], counts[unit]);
    }
    return all;
}

/// Sums over the units of many parts, while the rows come unit by unit.
class SegmentUnits
{
public:
    explicit SegmentUnits(size_t parts) : m_ofUnit(parts), m_sums(parts) {}

    void add(size_t place, double value)
    {
        OfUnit &unit = m_ofUnit[place];
        if (unit.rows == 0)
            m_touched.push_back(place);
        unit.sum += value;
        ++unit.rows;
    }
    void endUnit()
    {
        for (const size_t place : m_touched) {
            m_sums[place].add(m_ofUnit[place].sum, m_ofUnit[place].rows);
            m_ofUnit[place] = {};
        }
        m_touched.clear();
    }
    const std::vector<UnitSums> &sums() const { return m_sums; }

private:
    struct OfUnit {
        double sum = 0;
        double rows = 0;
    };
    std::vector<OfUnit> m_ofUnit; ///< of the unit at hand
    std::vector<size_t> m_touched;
    std::vector<UnitSums> m_sums;
};

/// The sums of one unit.
struct OfUnit {
    double before = 0;
    double during = 0;
    quint32 rows = 0;
};

/// The mean over all rows is a ratio of sums over the units, and stays what is estimated: each unit counts with what it
/// adds to that ratio (delta method; Deng, Knoblich and Lu 2018), r + (y - r d) / mean d. The mean of the units' own
/// means would be another quantity, in which a unit with one row weighs as much as one with a thousand.
void addLinearised(CovariateSums &sums, const std::vector<OfUnit> &units)
{
    double all = 0, rows = 0, count = 0;
    for (const OfUnit &unit : units) {
        all += unit.during;
        rows += unit.rows;
        count += unit.rows > 0;
    }
    if (rows == 0)
        return;
    const double ratio = all / rows;
    const double rowsPerUnit = rows / count;
    for (const OfUnit &unit : units) {
        if (unit.rows > 0)
            sums.add(unit.before / unit.rows, ratio + (unit.during - ratio * unit.rows) / rowsPerUnit);
    }
}

} // namespace

std::vector<PhaseUnits> unitsByPhase(const RowPlaces &rows)
{
    std::vector<PhaseUnits> phases(rows.phases);
    for (size_t phase = 0; phase < rows.phases; ++phase) {
        std::vector<bool> any(rows.units);
        for (size_t arm = 0; arm < rows.arms; ++arm) {
            std::vector<bool> own(rows.units);
            for (size_t row = 0; row < rows.unitOf.size(); ++row) {
                if (rows.armOf[row] == arm && rows.unitOf[row] != QueryLog::noUser && rows.isIn(phase, row))
                    own[rows.unitOf[row]] = any[rows.unitOf[row]] = true;
            }
            phases[phase].perArm.push_back(std::count(own.begin(), own.end(), true));
        }
        phases[phase].distinct = std::count(any.begin(), any.end(), true);
    }
    return phases;
}

Status addUnitSums(const ExperimentFolder &folder, size_t column, const RowPlaces &rows, MetricFigures &metric)
{
    for (size_t arm = 0; arm < rows.arms; ++arm) {
        for (size_t phase = 0; phase < rows.phases; ++phase) {
            std::vector<double> sums(rows.units);
            std::vector<quint32> counts(rows.units);
            const Status read = folder.readValues(column, [&](size_t first, std::span<const double> some) {
                for (size_t i = 0; i < some.size(); ++i) {
                    const size_t row = first + i;
                    const bool isCounted = rows.armOf[row] == arm && rows.unitOf[row] != QueryLog::noUser
                                           && std::isfinite(some[i]) && rows.isIn(phase, row);
                    if (!isCounted)
                        continue;
                    sums[rows.unitOf[row]] += some[i];
                    ++counts[rows.unitOf[row]];
                }
            });
            if (!read)
                return read;
            metric.arms[arm].units.push_back(unitSums(sums, counts));
        }
    }
    return {};
}

Status addCovariate(const ExperimentFolder &folder, size_t column, const RowPlaces &rows,
                    const std::vector<double> &covariate, MetricFigures &metric)
{
    for (size_t place = 0; place < rows.arms * rows.phases; ++place) {
        const size_t arm = place / rows.phases;
        CovariateSums made;
        std::vector<OfUnit> units(rows.unitOf.empty() ? 0 : rows.units);
        const Status read = folder.readValues(column, [&](size_t first, std::span<const double> some) {
            for (size_t i = 0; i < some.size(); ++i) {
                const size_t row = first + i;
                if (rows.armOf[row] != arm || !rows.isIn(place % rows.phases, row) || !std::isfinite(some[i])
                    || !std::isfinite(covariate[row]))
                    continue;
                if (units.empty()) {
                    made.add(covariate[row], some[i]);
                } else if (rows.unitOf[row] != QueryLog::noUser) {
                    OfUnit &unit = units[rows.unitOf[row]];
                    unit.before += covariate[row];
                    unit.during += some[i];
                    ++unit.rows;
                }
            }
        });
        if (!read)
            return read;
        addLinearised(made, units);
        metric.arms[arm].covariates.push_back(made);
    }
    return {};
}

std::vector<quint32> rowsByUnit(const std::vector<quint32> &unitOf, quint32 units)
{
    std::vector<quint32> begins(size_t(units) + 1);
    for (const quint32 unit : unitOf) {
        if (unit != QueryLog::noUser)
            ++begins[unit + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<quint32> rows(begins.back());
    for (size_t row = 0; row < unitOf.size(); ++row) {
        if (unitOf[row] != QueryLog::noUser)
            rows[begins[unitOf[row]]++] = static_cast<quint32>(row);
    }
    return rows;
}

Status addSegmentUnits(const ExperimentFolder &folder, size_t column, const RowPlaces &rows, const SegmentPlaces &parts,
                       std::vector<SegmentFigures> &segments)
{
    std::vector<double> values(rows.armOf.size());
    const Status read = folder.readValues(column, [&values](size_t first, std::span<const double> some) {
        std::copy(some.begin(), some.end(), values.begin() + static_cast<std::ptrdiff_t>(first));
    });
    if (!read)
        return read;
    const size_t ofSegment = rows.arms * rows.phases;
    SegmentUnits units(segments.size() * ofSegment);
    for (size_t i = 0; i < parts.rowsByUnit.size(); ++i) {
        const quint32 row = parts.rowsByUnit[i];
        if (rows.armOf[row] != RowPlaces::noArm && std::isfinite(values[row])) {
            const size_t phase = rows.phaseOf.empty() ? 0 : rows.phaseOf[row];
            for (const std::vector<quint8> &of : parts.segmentOf) {
                if (of[row] != SegmentPlaces::noSegment)
                    units.add(of[row] * ofSegment + rows.armOf[row] * rows.phases + phase, values[row]);
            }
        }
        if (i + 1 == parts.rowsByUnit.size() || rows.unitOf[parts.rowsByUnit[i + 1]] != rows.unitOf[row])
            units.endUnit();
    }
    for (size_t place = 0; place < units.sums().size(); ++place)
        segments[place / ofSegment].metrics.back()[place % ofSegment / rows.phases].units.push_back(
            units.sums()[place]);
    return {};
}

} // namespace slipway
