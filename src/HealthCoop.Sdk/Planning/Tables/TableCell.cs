namespace HealthCoop.Planning.Tables;

/// <summary>What stands in a cell of a table.</summary>
public abstract record TableCell
{
    private protected TableCell()
    {
    }

    /// <summary>Gets a cell of which nothing is known, which is written as nothing.</summary>
    public static TableCell Unknown { get; } = new TextCell(new Narrative(string.Empty));

    /// <summary>Writes the cell, alike in every culture and without the quotes of a format.</summary>
    internal abstract string Write(Language language);
}
