#include "wording/sentence_catalogue.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    // tables of other programs
    QT_TRANSLATE_NOOP("CoreSentence", "There is no such file or folder."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is none of what can be imported: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no particle in it."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times do not ascend."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times are not evenly spaced from %1 on."),
    QT_TRANSLATE_NOOP("CoreSentence", "Column %1 and the next two must be numbers: area, x and y."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no column for \"%1\", but for %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table has no column \"%1\", but %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "A table of particles needs columns for x, y and frame or time; this one has "
                                      "%1. Name them by --columns if they are called otherwise."),
    QT_TRANSLATE_NOOP("CoreSentence", "\"%1\" is no unit of length."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table has lengths in px and in other units; the pixel size is needed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The position is not a pair of numbers."),
    QT_TRANSLATE_NOOP("CoreSentence", "Radii are sqrt(%1) times trackpy's size, those of discs of even brightness."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frame is not a whole number from %1 on."),
    QT_TRANSLATE_NOOP("CoreSentence", "The time is not a number from %1 on."),
    QT_TRANSLATE_NOOP("CoreSentence", "All particles are from the same time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times are not evenly spaced; a column of frames is needed."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no column of tracks: every particle counts as seen once."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 is twice in frame %2: a table of spots cannot tell merges and "
                                      "splits; the table of edges or TrackMate's XML can."),
    QT_TRANSLATE_NOOP("CoreSentence", "The number of the spot is missing or there twice."),
    QT_TRANSLATE_NOOP("CoreSentence", "An edge does not name two spots."),
    QT_TRANSLATE_NOOP("CoreSentence", "An edge names a spot that is not there."),
    QT_TRANSLATE_NOOP("CoreSentence", "An edge lies outside every track."),
    QT_TRANSLATE_NOOP("CoreSentence", "Links are those of the table of edges beside it."),
    // Cell Tracking Challenge
    QT_TRANSLATE_NOOP("CoreSentence", "A line must be four whole numbers L B E P with B <= E."),
    QT_TRANSLATE_NOOP("CoreSentence", "Label %1 is there twice."),
    QT_TRANSLATE_NOOP("CoreSentence", "Label %1 is in no mask."),
    QT_TRANSLATE_NOOP("CoreSentence", "Label %1 is not in the masks from frame %2 to %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "Label %1 is in the masks but has no line."),
    QT_TRANSLATE_NOOP("CoreSentence", "There are no masks %1.tif ... beside the table."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder cannot be read: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Masks in three dimensions are not read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The masks differ in size."),
    QT_TRANSLATE_NOOP("CoreSentence", "A line must be merge or gap, and two labels of the table."),
    QT_TRANSLATE_NOOP("CoreSentence", "The gaps go round in a circle."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no res_track.txt or man_track.txt."),
    QT_TRANSLATE_NOOP("CoreSentence", "Masks of a ground truth may be markers, smaller than the particles: sizes are "
                                      "those of the markers."),
    QT_TRANSLATE_NOOP("CoreSentence", "The Cell Tracking Challenge's labels end at %1; there are more tracks."),
    QT_TRANSLATE_NOOP("CoreSentence", "The Cell Tracking Challenge's labels end at %1; the tracks and their gaps "
                                      "need more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The folder holds masks of something else; choose an empty one."),
    QT_TRANSLATE_NOOP("CoreSentence", "Masks need the size of the frames; import with --frame-size, or open the "
                                      "project together with its movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "Label images need the size of the frames; import with --frame-size, or open "
                                      "the project together with its movie."),
    // label images, ISBI
    QT_TRANSLATE_NOOP("CoreSentence", "A detection needs a frame t from %1 on and positions x and y."),
    QT_TRANSLATE_NOOP("CoreSentence", "A detection lies outside every particle."),
    QT_TRANSLATE_NOOP("CoreSentence", "The XML is damaged or cut off: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "This XML file is not of the particle tracking challenge."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is not a label image: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "a number in it is negative or above %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "its pixels are not whole numbers from %1 to %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "it is a colour picture"),
    QT_TRANSLATE_NOOP("CoreSentence", "The pages differ in size."),
    QT_TRANSLATE_NOOP("CoreSentence", "The number of track %1 is no label."),
    // any tracks
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 has the impossible frame %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 has no position in frame %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 has an impossible size in frame %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 is empty."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 is twice in frame %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 is there twice."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 descends from %2, which is not there."),
    QT_TRANSLATE_NOOP("CoreSentence", "Track %1 begins before its parent %2 ends."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particle %1 is made of %2 others at once: the largest two count as its "
                                      "parents."),
    QT_TRANSLATE_NOOP("CoreSentence", "The link from spot %1 to spot %2 does not lead to a later frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "The link from spot %1 to spot %2 is there twice."),
    // regions
    QT_TRANSLATE_NOOP("CoreSentence", "\"frame\" must be a whole number from %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Each corner must be [x, y], two numbers of pixels."),
    QT_TRANSLATE_NOOP("CoreSentence", "A region needs \"corners_px\" with three corners or more."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no region in it: {\"regions\": [{\"corners_px\": [[x, y], ...]}]} is "
                                      "expected."),
    // TrackMate
    QT_TRANSLATE_NOOP("CoreSentence", "This XML file is not TrackMate's."),
    QT_TRANSLATE_NOOP("CoreSentence", "The file holds TrackMate's settings but no spots or tracks."),
    QT_TRANSLATE_NOOP("CoreSentence", "A spot has the impossible frame %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Spot %1 is there twice."),
    QT_TRANSLATE_NOOP("CoreSentence", "The outline of spot %1 is not %2 points."),
    QT_TRANSLATE_NOOP("CoreSentence", "The outline of spot %1 holds something that is not a number."),
    QT_TRANSLATE_NOOP("CoreSentence", "A %1 element has no valid %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "Pixels are not square in the file: sizes count with their width."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 tracks that TrackMate's filters hide are left out."),
    // tables of sizes and of coalescences
    QT_TRANSLATE_NOOP("CoreSentence", "The table is empty."),
    QT_TRANSLATE_NOOP("CoreSentence", "A radius must be above %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "A frame must not be negative."),
    QT_TRANSLATE_NOOP("CoreSentence", "One frame has two times."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times of the frames do not ascend."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frame numbers lie too far apart."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particle %1 is there twice."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not a number: \"%2\". A size that was not measured needs no row: remove "
                                      "it."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not a whole number."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not a number that can be: \"%2\"."),
    QT_TRANSLATE_NOOP("CoreSentence", "Not a number that can be: \"%1\"."),
    QT_TRANSLATE_NOOP("CoreSentence", "A particle merges twice: its number is %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table is in pixels and frames: give the %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "pixel size in nm"),
    QT_TRANSLATE_NOOP("CoreSentence", "time between frames in s"),
    QT_TRANSLATE_NOOP("CoreSentence", "The first column must be the time in s, ascending."),
    QT_TRANSLATE_NOOP("CoreSentence", "A group needs three columns per particle: area, x, y."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) "
                                      "nor a table of time and area, x, y of merging particles."),
    QT_TRANSLATE_NOOP("CoreSentence", "The first row has times without a unit, with sizes below: say the unit "
                                      "(--time-unit s|ms|min|h)."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is a size below no time."),
    QT_TRANSLATE_NOOP("CoreSentence", "A radius is a number above %1, not \"%2\"."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no size below the time of column %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes are in pixels: give the pixel size (--pixel-size-nm)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table needs the columns particle,frame,t_s,r_nm (trajectories) or "
                                      "t_s,r_nm (samples), or those of TrackMate's spots or of trackpy."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table does not say the unit of RADIUS. Export it with TrackMate's rows of "
                                      "units, or call the column r_nm, r_um or r_px and the others particle, frame "
                                      "and t_s."),
    QT_TRANSLATE_NOOP("CoreSentence", "The unit of RADIUS is unknown: %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table has frames but no times: give the time between frames "
                                      "(--frame-interval-s)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table cannot be read."),
    QT_TRANSLATE_NOOP("CoreSentence", "A movie is no ex-situ study: it has no samples. Export a table (csv)."),
    QT_TRANSLATE_NOOP("CoreSentence", "Sizes in nanometres need the pixel size: confirm it first."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table tells no places: the particles of each sample stand in rows, in its order."),
    QT_TRANSLATE_NOOP("CoreSentence", "This table holds trajectories, not samples."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no size in the table."),
    QT_TRANSLATE_NOOP("CoreSentence", "The table has %1 samples, not %2."),
    // formats
    QT_TRANSLATE_NOOP("CoreSentence", "Cell Tracking Challenge folder"),
    QT_TRANSLATE_NOOP("CoreSentence", "label TIFF"),
    QT_TRANSLATE_NOOP("CoreSentence", "ISBI particle tracking challenge XML"),
    QT_TRANSLATE_NOOP("CoreSentence", "sizes of samples (CSV)"),
    QT_TRANSLATE_NOOP("CoreSentence", "table (CSV)"),
    QT_TRANSLATE_NOOP("CoreSentence", "excluded regions (JSON)"),
};

} // namespace

std::span<const char* const> importSentences()
{
    return sentences;
}

} // namespace ostwald
