#pragma once

#include "models/items/importancetablemodel.h"
#include "ui/charts/chartexport.h"

#include <QPointer>
#include <QTableView>

namespace slipway {

class ImportanceFilter;

/// Feature importance as sorted bars with share and cumulative share, one scrolling table: rows can be reached by
/// keyboard, speak their figures, and copy as tab-separated text. Columns leave as the view gets narrow.
class ImportanceView final : public QTableView
{
    Q_OBJECT

public:
    explicit ImportanceView(QWidget *parent = nullptr);

    void setImportanceModel(ImportanceTableModel *model); ///< not owned
    void setSearch(const QString &text);                  ///< features whose name holds `text`, in any case
    void setTop(int features);                            ///< 0 = all
    int shownFeatures() const;
    /// All rows that pass, also those that are scrolled away, as far as a picture can be long.
    ChartPicture picture(const QString &title) const;

    QSize sizeHint() const override; ///< as high as its rows; where there is less room they scroll

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOutRows();
    void layOutColumns();

    QPointer<ImportanceTableModel> m_source;
    ImportanceFilter *m_filter;
    QString m_search;
    int m_top = 0;
};

} // namespace slipway
