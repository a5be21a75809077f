namespace HealthCoop.Cli.Commands;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>To be read in a terminal.</summary>
    Text = 0,

    /// <summary>To be processed.</summary>
    Json = 1,

    /// <summary>Comma-separated values (RFC 4180), for spreadsheets.</summary>
    Csv = 2,

    /// <summary>To be published.</summary>
    Markdown = 3,
}
