using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata.Ecma335;
using Grader.Guest.Protocol;

namespace Grader.Grading.Policy.Walk;

/// <summary>Places of IL by the portable PDB. It only gives locations and decides nothing: an unreadable PDB gives none.</summary>
internal sealed class SequencePoints : IDisposable
{
    private readonly MetadataReaderProvider? provider;
    private readonly MetadataReader? reader;
    private MethodDefinitionHandle decoded;
    private List<(int Offset, Place Place)> statements = [];

    public SequencePoints(ReadOnlyMemory<byte> portablePdb)
    {
        try
        {
            provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(portablePdb.Span));
            reader = provider.GetMetadataReader();
        }
        catch (Exception e) when (IsMalformed(e))
        {
            reader = null;
        }
    }

    /// <summary>The last statement that starts at or before this offset; else the method's first.</summary>
    public Place? At(MethodDefinitionHandle method, int offset)
    {
        if (method != decoded) (decoded, statements) = (method, Decode(method));
        var after = statements.FindIndex(statement => statement.Offset > offset);
        return statements.Count == 0 ? null : statements[after < 0 ? ^1 : Math.Max(after - 1, 0)].Place;
    }

    /// <summary>The line of a place that a run has reported, which is anything; null where there is none.</summary>
    public string? LineOf(CodePlace place)
    {
        const int row = 0xFFFFFF;
        return At(MetadataTokens.MethodDefinitionHandle(place.Method & row), place.Offset) is { File: { } file, Line: { } line }
            ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}")
            : null;
    }

    private List<(int Offset, Place Place)> Decode(MethodDefinitionHandle method)
    {
        var found = new List<(int, Place)>();
        try
        {
            if (reader is null || MetadataTokens.GetRowNumber(method) > reader.MethodDebugInformation.Count) return [];
            foreach (var point in reader.GetMethodDebugInformation(method).GetSequencePoints())
            {
                if (point.IsHidden) continue;
                var file = reader.GetString(reader.GetDocument(point.Document).Name);
                found.Add((point.Offset, new(file, point.StartLine, point.StartColumn,
                    new(point.StartLine, point.StartColumn, point.EndLine, point.EndColumn))));
            }
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return [];
        }

        return found;
    }

    public void Dispose() => provider?.Dispose();

    // What the framework's reader throws on bytes that are not metadata.
    private static bool IsMalformed(Exception e) =>
        e is BadImageFormatException or ArgumentException or InvalidOperationException or OverflowException;
}
