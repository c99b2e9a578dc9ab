using System.Reflection.PortableExecutable;

namespace Grader.Grading.Policy.Walk;

/// <summary>The assembly under inspection, with what every rule needs.</summary>
internal sealed class Inspection
{
    public Inspection(PEReader image, SequencePoints points, SourceFacts source, ChallengeRules challenge, PolicyRules rules)
    {
        Image = image;
        Reader = image.GetMetadataReader();
        Rules = rules;
        Source = source;
        Challenge = challenge;
        Signatures = new(Reader, Effort);
        Names = new(Reader);
        Places = new(Reader, Names, points, source);
        Permissions = new(rules, challenge);
        ByRefTypes = new(this);
        Sizes = new(this);
        Immutability = new(this);
        Uses = new(this);
    }

    public PEReader Image { get; }

    public MetadataReader Reader { get; }

    public PolicyRules Rules { get; }

    public SourceFacts Source { get; }

    public ChallengeRules Challenge { get; }

    public Effort Effort { get; } = new();

    public SignatureReader Signatures { get; }

    public TypeNames Names { get; }

    public Places Places { get; }

    public Permissions Permissions { get; }

    public Uses Uses { get; }

    public ByRefTypes ByRefTypes { get; }

    public StructSizes Sizes { get; }

    public Immutability Immutability { get; }

    public Report Report { get; } = new();

    /// <summary>Reports that a structural rule is broken.</summary>
    public void Refuse(string rule, in Site site, string message) => Report.Add(rule, Report.IsFull ? default : Places.Of(site), message);
}
