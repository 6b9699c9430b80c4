#pragma once

#include "base/result.h"
#include "board/grid_span.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ostwald {

/// One of the charts that the workspaces show.
struct FromChart {
    std::string chart;            ///< its key on the command line
    std::optional<int> frame = {}; ///< of charts that show one moment; nullopt = the first frame

    bool operator==(const FromChart&) const = default;
};

/// One panel of a template.
struct FromTemplate {
    std::string figure; ///< key of the template
    int panel = 0;      ///< counted from 0, those included that are left out of the template's page

    bool operator==(const FromTemplate&) const = default;
};

/// A part of a frame, in its pixels.
struct FieldOfView {
    int left_px = 0;
    int top_px = 0;
    int width_px = 1;
    int height_px = 1;

    bool operator==(const FieldOfView&) const = default;
};

/// A frame of the movie.
struct FromMovie {
    int frame = 0;
    bool outlines = true; ///< of the particles, in the colours of their groups
    bool scaleBar = true;
    bool clock = true;
    std::optional<FieldOfView> view = {}; ///< nullopt = the whole frame

    bool operator==(const FromMovie&) const = default;
};

using PanelSource = std::variant<FromChart, FromTemplate, FromMovie>;

struct BoardPanel {
    PanelSource source;
    GridSpan span = {};
    std::string heading = {}; ///< printed beside the letter; empty = the source's own, if it has one

    bool operator==(const BoardPanel&) const = default;
};

/// The grid of a board: twelve columns, so that two, three, four and six panels stand beside each other, and rows that
/// begin every 5 mm.
inline constexpr int boardColumns = 12;
inline constexpr double boardRow_mm = 2.0;
inline constexpr double boardGap_mm = 3.0; ///< between cells

inline constexpr int leastPanelColumns = 2;
inline constexpr int leastPanelRows = 3;
inline constexpr int mostBoardRows = 80; ///< of one panel
inline constexpr double narrowestBoard_mm = 50.0;
inline constexpr double widestBoard_mm = 400.0;

/// A page that a person composes: what is shown where, never the numbers, which are those of the project.
struct Board {
    std::string name; ///< unique in the project; names the page on the command line and its file
    std::string journal = "nature"; ///< key of the journal whose rules count
    double width_mm = 183.0;
    double text_pt = 7.0;
    bool sharedLegend = false; ///< one legend below all panels instead of one in each
    std::vector<BoardPanel> panels = {}; ///< in reading order, which is that of their letters

    bool operator==(const Board&) const = default;
};

/// Null when there is none of that name.
[[nodiscard]] const Board* findBoard(const std::vector<Board>& boards, const std::string& name);

/// `name`, or `name` with the first number from 2 on that no board has.
[[nodiscard]] std::string freeBoardName(const std::vector<Board>& boards, const std::string& name);

/// Names, sizes and places are what a page can be made of.
/// @error InvalidArgument  the message tells what is wrong, where is "boards"
[[nodiscard]] Status checkBoards(const std::vector<Board>& boards);

} // namespace ostwald
