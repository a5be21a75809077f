namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A training or workshop.</summary>
/// <remarks>
/// Persons and attendances are apart: what is paid for each day is paid for attendances, what each person is given is
/// paid once for a person. Nothing is split by category of trainee: who they are does not change what they cost here.
/// </remarks>
public sealed record TrainingCost : SessionCost
{
    /// <summary>Gets the number of persons trained, each counted once.</summary>
    public required Claim<int> Persons { get; init; }

    /// <summary>Gets what the material of one person costs, or <see langword="null"/> when there is none.</summary>
    public Claim<Money>? Material { get; init; }

    /// <summary>Gets how many trainers teach a session.</summary>
    /// <value>The default is unknown: the fees of trainers, where there are any, are unknown too.</value>
    public Claim<int> TrainersPerSession { get; init; } = Claim.NotPublished<int>(Modality.Planned);

    /// <summary>Gets what a trainer is paid for a day, or <see langword="null"/> when none is paid.</summary>
    public Claim<Money>? TrainerFee { get; init; }

    internal override string? Fault =>
        Persons is
        {
            ForPlanning: { } persons,
            Comparator: Comparator.Exactly or Comparator.MoreThan or Comparator.AtLeast,
        }
        && Attendance.Total is
        {
            ForPlanning: { } attendances,
            Comparator: Comparator.Exactly or Comparator.LessThan or Comparator.AtMost,
        }
        && persons > attendances
            ? $"'{Id}' trains {DecimalText.Write(persons)} persons, who each attend once or more, with "
                + $"{DecimalText.Write(attendances)} attendances."
            : null;

    internal override IEnumerable<ProgrammeCostLine?> Lines() =>
    [
        .. base.Lines(),
        Line(
            ProgrammeCostPart.TrainerFees,
            TrainerFee,
            Sessions,
            ProgrammeCostOperand.Of(ProgrammeCostText.TrainersPerSession, TrainersPerSession),
            Days),
        Line(
            ProgrammeCostPart.Material,
            Material,
            ProgrammeCostOperand.Of(ProgrammeCostText.Persons, Persons)),
    ];
}
