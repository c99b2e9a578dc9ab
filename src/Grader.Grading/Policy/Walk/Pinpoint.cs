namespace Grader.Grading.Policy.Walk;

/// <summary>
/// From the statement or declaration to the very use, by what the compiler reports of the source. What nobody wrote
/// (the delegate type behind a lambda, the call behind a <c>foreach</c>) is told in the words of what was written, or
/// not at all where the same statement has something that was written.
/// </summary>
internal sealed class Pinpoint(SourceFacts source, Advice advice)
{
    private const string MemberMark = "::";

    /// <summary>What structural rules report is written as one of these.</summary>
    private static readonly Dictionary<string, string[]> Spellings = new(StringComparer.Ordinal)
    {
        ["external"] = ["System.Runtime.CompilerServices.MethodImplAttribute::.ctor",
            "System.Runtime.InteropServices.DllImportAttribute::.ctor"],
        ["layout"] = ["System.Runtime.InteropServices.StructLayoutAttribute::.ctor",
            "System.Runtime.InteropServices.FieldOffsetAttribute::.ctor"],
        ["marshalling"] = ["System.Runtime.InteropServices.MarshalAsAttribute::.ctor"],
        ["Arglist"] = ["calling convention"],
        ["assembly"] = ["System.Reflection.AssemblyCultureAttribute::.ctor", "System.Reflection.AssemblyFlagsAttribute::.ctor"],
        ["type flags"] = ["System.Runtime.InteropServices.ComImportAttribute::.ctor"],
    };

    private readonly ILookup<string, SourceUse> uses = source.Uses.ToLookup(use => use.Name, StringComparer.Ordinal);
    private readonly List<Finding> refined = [];

    /// <summary>Never empty where there were findings; as they are where no uses were reported.</summary>
    public IReadOnlyList<Finding> Refine(IReadOnlyList<Finding> findings)
    {
        if (source.Uses.Count == 0) return findings;
        var isPlaced = findings.Any(finding => finding.Place.File is not null);
        var found = findings.Select(finding => (Finding: finding, Uses: UsesOf(finding, isPlaced))).ToList();
        foreach (var (finding, written) in found) AddWritten(finding, written);
        foreach (var (finding, written) in found.Where(pair => pair.Uses.Count == 0))
        {
            if (!found.Exists(other => other.Uses.Count > 0 && IsWithin(other.Finding.Place, finding.Place))) Add(InWords(finding));
        }

        return refined;
    }

    private void AddWritten(Finding finding, List<SourceUse> written)
    {
        var type = finding.Subject.Split(MemberMark, 2)[0];
        foreach (var use in written)
        {
            // The type has been refused at this place, and its constructor is nothing else that was written.
            if (use.Name == type && use.Name != finding.Subject
                && refined.Exists(other => other.Subject == type && other.Place.Line == use.Line)) continue;
            Add(At(finding, use));
        }
    }

    private void Add(Finding finding)
    {
        if (!refined.Exists(other => (other.Subject == finding.Subject || other.Message == finding.Message)
            && other.Place.File == finding.Place.File && other.Place.Line == finding.Place.Line))
            refined.Add(finding);
    }

    private static Finding At(Finding finding, SourceUse use)
    {
        // A member that nobody wrote, such as a delegate's constructor, is told by its type, which somebody did.
        var type = finding.Subject.StartsWith(use.Name + MemberMark, StringComparison.Ordinal)
            ? $"`{Refusals.Name(use.Name, null)}`" : null;
        var message = (use.Construct ?? type) is { } subject ? Refusals.WithSubject(finding.Message, subject) : finding.Message;
        return finding with { Place = new(use.File, use.Line, use.Column), Message = message };
    }

    private Finding InWords(Finding finding)
    {
        // The name of a member that nobody wrote would only puzzle; names of structural rules stand for what was written.
        if (!finding.Subject.Contains(MemberMark, StringComparison.Ordinal) || finding.Place is not { Extent: { } extent, File: { } file })
            return finding;
        var construct = source.Uses
            .FirstOrDefault(use => use.Construct is not null && use.File == file && Contains(extent, use))?.Construct;
        return finding with { Message = Refusals.WithSubject(finding.Message, construct ?? "What this line is compiled to") };
    }

    private List<SourceUse> UsesOf(Finding finding, bool isPlaced)
    {
        var place = finding.Place;
        // Of the assembly as a whole: an attribute of it, or a member that another finding stands for.
        if (place.File is null) return isPlaced ? [.. uses[finding.Subject]] : Candidates(finding.Subject);
        // Reported by the compiler: this is the very word.
        if (place.Extent is not { } extent) return [new(finding.Subject, place.File, place.Line ?? 1, place.Column ?? 1)];

        var candidates = Candidates(finding.Subject).FindAll(use => use.File == place.File);
        var within = candidates.FindAll(use => Contains(extent, use));
        if (place.IsDeclaration) return [.. within.Take(1)];
        return within.Count > 0 ? within : InDeclarationAround(place, candidates);
    }

    /// <summary>A local's type, or what a catch names, stands in the method but not in the statement.</summary>
    private List<SourceUse> InDeclarationAround(Place place, List<SourceUse> candidates)
    {
        SourceRange? around = null;
        foreach (var declared in source.Declared)
        {
            if (declared.Extent is not { } extent
                || declared.File != place.File || !Contains(extent, place.Line!.Value, place.Column!.Value)) continue;
            if (around is null || Contains(around, extent.Line, extent.Column)) around = extent;
        }

        return around is null ? [] : candidates.FindAll(use => Contains(around, use));
    }

    /// <summary>The member itself; else its type, or members of it.</summary>
    private List<SourceUse> Candidates(string subject)
    {
        if (Spellings.TryGetValue(subject, out var spellings))
            return [.. uses[subject].Concat(spellings.SelectMany(name => uses[name])).OrderBy(use => use.Line).ThenBy(use => use.Column)];
        var parts = subject.Split(MemberMark, 2);
        var name = parts.Length == 2 ? $"{parts[0]}{MemberMark}{MemberNames.WithoutAccessor(parts[1])}" : subject;
        if (uses.Contains(name)) return [.. uses[name]];
        if (parts.Length == 2) return [.. uses[parts[0]]];
        return [.. source.Uses
            .Where(use => use.Name.StartsWith(subject + MemberMark, StringComparison.Ordinal) || IsConstruct(use, subject))];
    }

    private bool IsConstruct(SourceUse use, string subject)
    {
        var parts = use.Name.Split(MemberMark, 2);
        return advice.For(parts[0], parts.Length == 2 ? parts[1] : null)?.Construct == subject;
    }

    /// <summary>In the same statement, or in a lambda of it.</summary>
    private static bool IsWithin(Place statement, Place place) => statement.File == place.File
        && ((statement.Line == place.Line && statement.Column == place.Column)
            || (statement is { IsDeclaration: false, Extent: { } extent }
                && place is { Line: { } line, Column: { } column } && Contains(extent, line, column)));

    private static bool Contains(SourceRange range, SourceUse use) => Contains(range, use.Line, use.Column);

    private static bool Contains(SourceRange range, int line, int column) =>
        (line > range.Line || (line == range.Line && column >= range.Column))
        && (line < range.EndLine || (line == range.EndLine && column < range.EndColumn));
}
