#pragma once

#include "ui/widgets/tableheader.h"

namespace slipway {

/// The header of a comparison: before a version's name a piece of the line that it has in charts.
class ComparisonHeader final : public TableHeader
{
    Q_OBJECT

public:
    using TableHeader::TableHeader;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    int leadingRoom(int section) const override;
};

} // namespace slipway
