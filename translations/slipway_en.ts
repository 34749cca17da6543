<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%n equal, hidden: %1</source>
        <translation>
            <numerusform>%n equal, hidden: %1</numerusform>
            <numerusform>%n equal, hidden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places up</source>
        <translation>
            <numerusform>%n place up</numerusform>
            <numerusform>%n places up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation>
            <numerusform>%n place down</numerusform>
            <numerusform>%n places down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes: too many for a page; these have the least recall.</source>
        <translation>
            <numerusform>%n class: too many for a page; it has the least recall.</numerusform>
            <numerusform>%n classes: too many for a page; these have the least recall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>Answered in %1 ms, serves %n models.</source>
        <translation>
            <numerusform>Answered in %1 ms, serves %n model.</numerusform>
            <numerusform>Answered in %1 ms, serves %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardDelegate</name>
    <message numerus="yes">
        <source>%n replicas, %1</source>
        <translation>
            <numerusform>%n replica, %1</numerusform>
            <numerusform>%n replicas, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoxPlotChart</name>
    <message numerus="yes">
        <source>%1 %n versions without one of the two are left out.</source>
        <translation>
            <numerusform>%1 %n version without one of the two is left out.</numerusform>
            <numerusform>%1 %n versions without one of the two are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoxTableModel</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BumpChart</name>
    <message numerus="yes">
        <source>%n features over versions %1 to %2</source>
        <translation>
            <numerusform>%n feature over versions %1 to %2</numerusform>
            <numerusform>%n features over versions %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChoiceModel</name>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1, %2, %n version</numerusform>
            <numerusform>%1, %2, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChooser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDifferenceModel</name>
    <message numerus="yes">
        <source>%n classes are in one of the two matrices only and are left out.</source>
        <translation>
            <numerusform>%n class is in one of the two matrices only and is left out.</numerusform>
            <numerusform>%n classes are in one of the two matrices only and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes do not occur in one of the two and have no rates.</source>
        <translation>
            <numerusform>%n class does not occur in one of the two and has no rates.</numerusform>
            <numerusform>%n classes do not occur in one of the two and have no rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, differences up to %1 points</source>
        <translation>
            <numerusform>%n class, differences up to %1 points</numerusform>
            <numerusform>%n classes, differences up to %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionTableModel</name>
    <message numerus="yes">
        <source>The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.</source>
        <translation>
            <numerusform>The rows do not add up to a square of %1 classes: %n cell is missing and shown as “–”.</numerusform>
            <numerusform>The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts behind the last cell of the matrix belong to no class and are left out.</source>
        <translation>
            <numerusform>%n count behind the last cell of the matrix belongs to no class and is left out.</numerusform>
            <numerusform>%n counts behind the last cell of the matrix belong to no class and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells state less than nothing; they are shown as “–” and not counted.</source>
        <translation>
            <numerusform>%n cell states less than nothing; it is shown as “–” and not counted.</numerusform>
            <numerusform>%n cells state less than nothing; they are shown as “–” and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, n = %1</source>
        <translation>
            <numerusform>%n class, n = %1</numerusform>
            <numerusform>%n classes, n = %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentsPage</name>
    <message numerus="yes">
        <source>The cells of %n more servers say why.</source>
        <translation>
            <numerusform>The cell of %n more server says why.</numerusform>
            <numerusform>The cells of %n more servers say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DriftDialog</name>
    <message numerus="yes">
        <source>%1 of %n features drifted (%2 rows against %3).</source>
        <comment>count, rows now, rows then</comment>
        <translation>
            <numerusform>%1 of %n feature drifted (%2 rows against %3).</numerusform>
            <numerusform>%1 of %n features drifted (%2 rows against %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and do not count.</source>
        <translation>
            <numerusform>%n row could not be read and does not count.</numerusform>
            <numerusform>%n rows could not be read and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are no numbers and do not count.</source>
        <translation>
            <numerusform>%n value of %1 is no number and does not count.</numerusform>
            <numerusform>%n values of %1 are no numbers and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentDelegate</name>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentTableModel</name>
    <message numerus="yes">
        <source>%1, %2, %n requests</source>
        <translation>
            <numerusform>%1, %2, %n request</numerusform>
            <numerusform>%1, %2, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentView</name>
    <message numerus="yes">
        <source>%1 requests, without times</source>
        <translation>
            <numerusform>%1 request, without times</numerusform>
            <numerusform>%1 requests, without times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 to %3</source>
        <comment>count, first and last time</comment>
        <translation>
            <numerusform>%1 request, %2 to %3</numerusform>
            <numerusform>%1 requests, %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests within %2, %3</source>
        <comment>count, duration, time</comment>
        <translation>
            <numerusform>%1 request within %2, %3</numerusform>
            <numerusform>%1 requests within %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentsPage</name>
    <message numerus="yes">
        <source>Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</source>
        <translation>
            <numerusform>Its plan and its %1 imported request are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</numerusform>
            <numerusform>Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>%1 of %2 users was in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</numerusform>
            <numerusform>%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FacetTreeModel</name>
    <message numerus="yes">
        <source>%1, %n versions</source>
        <translation>
            <numerusform>%1, %n version</numerusform>
            <numerusform>%1, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FeaturesTab</name>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 of %n feature</numerusform>
            <numerusform>%1 of %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features, sum %1</source>
        <translation>
            <numerusform>%n feature, sum %1</numerusform>
            <numerusform>%n features, sum %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features carry %2 of the importance. Importance says what the model used, not what causes the outcome.</source>
        <translation>
            <numerusform>%1 of %n feature carries %2 of the importance. Importance says what the model used, not what causes the outcome.</numerusform>
            <numerusform>%1 of %n features carry %2 of the importance. Importance says what the model used, not what causes the outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>share of importance, %; %n rank lower</source>
        <translation>
            <numerusform>share of importance, %; %n rank lower</numerusform>
            <numerusform>share of importance, %; %n ranks lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have a negative importance and stand last, as the order is by value. Measured by permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are of what lies above zero.</source>
        <translation>
            <numerusform>%n feature has a negative importance and stands last, as the order is by value. Measured by permutation, the model did no worse without it; of a coefficient the sign is a direction. Shares are of what lies above zero.</numerusform>
            <numerusform>%n features have a negative importance and stand last, as the order is by value. Measured by permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are of what lies above zero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HistoryChart</name>
    <message numerus="yes">
        <source>%n values at or below zero have no place on a logarithmic axis and are left out.</source>
        <translation>
            <numerusform>%n value at or below zero has no place on a logarithmic axis and is left out.</numerusform>
            <numerusform>%n values at or below zero have no place on a logarithmic axis and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs, best %1</source>
        <translation>
            <numerusform>%n epoch, best %1</numerusform>
            <numerusform>%n epochs, best %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis.</source>
        <translation>
            <numerusform>%n outlier lies beyond the axis.</numerusform>
            <numerusform>%n outliers lie beyond the axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not a number: a cross on the axis.</source>
        <translation>
            <numerusform>%n value is not a number: a cross on the axis.</numerusform>
            <numerusform>%n values are not a number: a cross on the axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are infinite: a triangle at the edge.</source>
        <translation>
            <numerusform>%n value is infinite: a triangle at the edge.</numerusform>
            <numerusform>%n values are infinite: a triangle at the edge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points, best %1</source>
        <translation>
            <numerusform>%n point, best %1</numerusform>
            <numerusform>%n points, best %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis, %1 of them in this part.</source>
        <translation>
            <numerusform>%n outlier lies beyond the axis; in this part: %1.</numerusform>
            <numerusform>%n outliers lie beyond the axis, %1 of them in this part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ImportDialog</name>
    <message numerus="yes">
        <source>%1, %2 requests</source>
        <comment>arm, count</comment>
        <translation>
            <numerusform>%1, %2 request</numerusform>
            <numerusform>%1, %2 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 could not be read and will not count for it.</source>
        <translation>
            <numerusform>%n value of %1 could not be read and will not count for it.</numerusform>
            <numerusform>%n values of %1 could not be read and will not count for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines will not count.</source>
        <translation>
            <numerusform>%n line will not count.</numerusform>
            <numerusform>%n lines will not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceRankModel</name>
    <message numerus="yes">
        <source>%1: Kendall&apos;s tau is %2 over %n common features (1: the same order, 0: no relation, %3: reversed).</source>
        <translation>
            <numerusform>%1: Kendall&apos;s tau is %2 over %n common feature (1: the same order, 0: no relation, %3: reversed).</numerusform>
            <numerusform>%1: Kendall&apos;s tau is %2 over %n common features (1: the same order, 0: no relation, %3: reversed).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceTableModel</name>
    <message numerus="yes">
        <source>%n features; first %1.</source>
        <translation>
            <numerusform>%n feature; first %1.</numerusform>
            <numerusform>%n features; first %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::JobLine</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>%n job is still running</numerusform>
            <numerusform>%n jobs are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ManyVersions</name>
    <message numerus="yes">
        <source>Pareto front: %n versions</source>
        <translation>
            <numerusform>Pareto front: %n version</numerusform>
            <numerusform>Pareto front: %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n versions pass</source>
        <translation>
            <numerusform>%1 of %n version passes</numerusform>
            <numerusform>%1 of %n versions pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <comment>versions without a value</comment>
        <translation>
            <numerusform>%n not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pareto front of the brushed %1: %n versions</source>
        <translation>
            <numerusform>Pareto front of the brushed %1: %n version</numerusform>
            <numerusform>Pareto front of the brushed %1: %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MeanBandChart</name>
    <message numerus="yes">
        <source>Mean of %n versions at every epoch.</source>
        <translation>
            <numerusform>Mean of %n version at every epoch.</numerusform>
            <numerusform>Mean of %n versions at every epoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no such curve.</source>
        <translation>
            <numerusform>%n version has no such curve.</numerusform>
            <numerusform>%n versions have no such curve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every step.</source>
        <translation>
            <numerusform>Mean of %n version at every step.</numerusform>
            <numerusform>Mean of %n versions at every step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.</source>
        <translation>
            <numerusform>Mean of %n version. At %1 of %2 epochs it has no value; no mean there.</numerusform>
            <numerusform>Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 steps some have no value; no mean there.</source>
        <translation>
            <numerusform>Mean of %n version. At %1 of %2 steps it has no value; no mean there.</numerusform>
            <numerusform>Mean of %n versions. At %1 of %2 steps some have no value; no mean there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OverlaidCurves</name>
    <message numerus="yes">
        <source>%1: %n seeds</source>
        <translation>
            <numerusform>%1: %n seed</numerusform>
            <numerusform>%1: %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>All %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %n groups of seeds</source>
        <translation>
            <numerusform>The %n group of seeds</numerusform>
            <numerusform>Each of %n groups of seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values lie so far out that the rest would be a flat line: they are beyond the axis.</source>
        <translation>
            <numerusform>%n value lies so far out that the rest would be a flat line: it is beyond the axis.</numerusform>
            <numerusform>%n values lie so far out that the rest would be a flat line: they are beyond the axis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ParallelCoordinates</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PastLiveDialog</name>
    <message numerus="yes">
        <source>%n versions were live.</source>
        <translation>
            <numerusform>%n version was live.</numerusform>
            <numerusform>%n versions were live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanView</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanningDialog</name>
    <message numerus="yes">
        <source>The data was looked at %n times. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>The data was looked at once. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</numerusform>
            <numerusform>The data was looked at %n times. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlotOverlay</name>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation>
            <numerusform>%n more below these</numerusform>
            <numerusform>%n more below these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueryCandidateModel</name>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1, %2, %n version</numerusform>
            <numerusform>%1, %2, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryDashboard</name>
    <message numerus="yes">
        <source>%n versions have no time that they were created at</source>
        <translation>
            <numerusform>%n version has no time that it was created at</numerusform>
            <numerusform>%n versions have no time that they were created at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 runs</source>
        <translation>
            <numerusform>and %1 run</numerusform>
            <numerusform>and %1 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 unregistered files</source>
        <translation>
            <numerusform>and %1 unregistered file</numerusform>
            <numerusform>and %1 unregistered files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryList</name>
    <message numerus="yes">
        <source>%n versions with problems</source>
        <translation>
            <numerusform>%n version with problems</numerusform>
            <numerusform>%n versions with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 version</numerusform>
            <numerusform>%1 versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered files</source>
        <translation>
            <numerusform>%1 unregistered file</numerusform>
            <numerusform>%1 unregistered files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryPage</name>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n registry</numerusform>
            <numerusform>%n registries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n sample models…</source>
        <translation>
            <numerusform>Training %n sample model…</numerusform>
            <numerusform>Training %n sample models…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registries were found in %1 and added</source>
        <translation>
            <numerusform>%n registry was found in %1 and added</numerusform>
            <numerusform>%n registries were found in %1 and added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 version</numerusform>
            <numerusform>%1 versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n places were left out: %2</source>
        <translation>
            <numerusform>%1. %n place was left out: %2</numerusform>
            <numerusform>%1. %n places were left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryQuestion</name>
    <message numerus="yes">
        <source>%n columns of this view are left out, no version has them any more: %1.</source>
        <translation>
            <numerusform>%n column of this view is left out, no version has it any more: %1.</numerusform>
            <numerusform>%n columns of this view are left out, no version has them any more: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RemoveRegistryDialog</name>
    <message numerus="yes">
        <source>%n versions leave the table.</source>
        <translation>
            <numerusform>%n version leaves the table.</numerusform>
            <numerusform>%n versions leave the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RowsChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScatterChart</name>
    <message numerus="yes">
        <source>%1 by %2, %n points</source>
        <translation>
            <numerusform>%1 by %2, %n point</numerusform>
            <numerusform>%1 by %2, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without a value</source>
        <translation>
            <numerusform>%1; %n without a value</numerusform>
            <numerusform>%1; %n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SearchCombo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedCharts</name>
    <message numerus="yes">
        <source>Over the seeds of %n versions that are equal otherwise: %1.</source>
        <translation>
            <numerusform>Over the seeds of %n version that is equal otherwise: %1.</numerusform>
            <numerusform>Over the seeds of %n versions that are equal otherwise: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedsPane</name>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n seed</numerusform>
            <numerusform>%1, %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, a difference from each of %n pairs.</source>
        <translation>
            <numerusform>%1, a difference from each of %n pair.</numerusform>
            <numerusform>%1, a difference from each of %n pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SignificancePane</name>
    <message numerus="yes">
        <source>%1 rows were predicted by both; differences are of the second against the baseline.</source>
        <translation>
            <numerusform>%1 row was predicted by both; differences are of the second against the baseline.</numerusform>
            <numerusform>%1 rows were predicted by both; differences are of the second against the baseline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TrainingSide</name>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>Still falling at the end: %1 over the last %n epoch</numerusform>
            <numerusform>Still falling at the end: %1 over the last %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>Still rising at the end: %1 over the last %n epoch</numerusform>
            <numerusform>Still rising at the end: %1 over the last %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>Still falling at the end: %1 over the last %n point</numerusform>
            <numerusform>Still falling at the end: %1 over the last %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>Still rising at the end: %1 over the last %n point</numerusform>
            <numerusform>Still rising at the end: %1 over the last %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VerdictCard</name>
    <message numerus="yes">
        <source>Read with care: %n notes</source>
        <comment>above the figures</comment>
        <translation>
            <numerusform>Read with care: %n note</numerusform>
            <numerusform>Read with care: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VerificationService</name>
    <message numerus="yes">
        <source>Verifying %n versions</source>
        <translation>
            <numerusform>Verifying %n version</numerusform>
            <numerusform>Verifying %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionChips</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionTable</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 versions</source>
        <translation>
            <numerusform>%1 of %2 version</numerusform>
            <numerusform>%1 of %2 versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 runs</source>
        <translation>
            <numerusform>%1 of %2 run</numerusform>
            <numerusform>%1 of %2 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unregistered files</source>
        <translation>
            <numerusform>%1 of %2 unregistered file</numerusform>
            <numerusform>%1 of %2 unregistered files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionTableModel</name>
    <message numerus="yes">
        <source>%1: %n problems</source>
        <translation>
            <numerusform>%1: %n problem</numerusform>
            <numerusform>%1: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionTransfer</name>
    <message numerus="yes">
        <source>Copying %n versions</source>
        <translation>
            <numerusform>Copying %n version</numerusform>
            <numerusform>Copying %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VersionVerification</name>
    <message numerus="yes">
        <source>%n versions are not what their registries recorded.</source>
        <translation>
            <numerusform>%n version is not what its registry recorded.</numerusform>
            <numerusform>%n versions are not what their registries recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified: all files are as recorded.</source>
        <translation>
            <numerusform>%n version verified: all files are as recorded.</numerusform>
            <numerusform>%n versions verified: all files are as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n only the size was compared, because no checksum is recorded</source>
        <translation>
            <numerusform>%1; of %n only the size was compared, because no checksum is recorded</numerusform>
            <numerusform>%1; of %n only the size was compared, because no checksum is recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified</source>
        <translation>
            <numerusform>%n version verified</numerusform>
            <numerusform>%n versions verified</numerusform>
        </translation>
    </message>
</context>
</TS>
