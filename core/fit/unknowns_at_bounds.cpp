#include "fit/unknowns_at_bounds.h"

namespace ostwald {

void leaveOutOfStep(const std::vector<Eigen::Index>& still, Eigen::VectorXd& gradient, Eigen::MatrixXd& information)
{
    for (const Eigen::Index i : still) {
        gradient[i] = 0.0;
        information.row(i).setZero();
        information.col(i).setZero();
        information(i, i) = 1.0;
    }
}

} // namespace ostwald
