namespace HealthCoop.Planning.Tables;

/// <summary>A column of a table: its header, and what it shows of a row.</summary>
/// <typeparam name="TRow">What a row tells of.</typeparam>
/// <param name="Header">The header.</param>
/// <param name="Cell">Gets the cell of a row.</param>
public sealed record TableColumn<TRow>(Narrative Header, Func<TRow, TableCell> Cell);
