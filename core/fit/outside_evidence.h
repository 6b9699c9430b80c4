#pragma once

#include <Eigen/Core>

namespace ostwald {

/// What other data that share the five constants say of them, near one point: adds to the objective of a fit
///     gradient . (c - centre) - 1/2 (c - centre)' information (c - centre),
/// with everything of their own at its best for each c.
struct OutsideEvidence {
    using Vector = Eigen::Matrix<double, 5, 1>;
    using Matrix = Eigen::Matrix<double, 5, 5>;
    Vector centre = Vector::Zero();
    Vector gradient = Vector::Zero();
    Matrix information = Matrix::Zero();

    /// @param values  of all unknowns, the constants first
    [[nodiscard]] double value(const Eigen::VectorXd& values) const
    {
        const Vector away = values.head<5>() - centre;
        return gradient.dot(away) - 0.5 * away.dot(information * away);
    }

    void addTo(const Eigen::VectorXd& values, Eigen::VectorXd& sumOfGradients,
               Eigen::MatrixXd& sumOfInformation) const
    {
        const Vector away = values.head<5>() - centre;
        sumOfGradients.head<5>() += gradient - information * away;
        sumOfInformation.topLeftCorner<5, 5>() += information;
    }
};

} // namespace ostwald
