#pragma once

#include "ui/widgets/tableheader.h"

namespace slipway {

/// The header of a comparison: before a version's name a piece of the line that it has in charts. Of several models the
/// name has two lines, the model above the version, so that neither hides the other.
class ComparisonHeader final : public TableHeader
{
    Q_OBJECT

public:
    using TableHeader::TableHeader;

    /// As high as the names of the model's columns need.
    void fitHeight();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    int leadingRoom(int section) const override;

private:
    QString text(int section, int role) const;
};

} // namespace slipway
