namespace HealthCoop;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character within the line, from 1, in UTF-16 code units as editors count them.</param>
/// <remarks>The default value, line 0, stands for no place.</remarks>
public readonly record struct TextPosition(int Line, int Column);
