using System.Diagnostics;

namespace Grader.Probes;

/// <summary>Says which property a hidden test checks. It is read from the metadata when the pack loads; the assembly that runs beside
/// student code is compiled without it.</summary>
/// <param name="property">The property's id, such as <c>LZ-PULL</c>.</param>
/// <param name="title">What the student reads beside the outcome: a short sentence without full stop.</param>
[Conditional("MANIFEST")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute(string property, string title) : Attribute
{
    /// <summary>The property's id, such as <c>LZ-PULL</c>.</summary>
    public string Property { get; } = property;

    /// <summary>What the student reads beside the outcome.</summary>
    public string Title { get; } = title;

    /// <summary>Points for a passed test; the tests of one property add up to the figure in challenge.yaml.</summary>
    public int Points { get; set; }

    /// <summary>What a student may see when the test fails.</summary>
    public Visibility Counterexample { get; set; } = Visibility.Visible;

    /// <summary>The idea to read about; without it, the property's own.</summary>
    public string? Concept { get; set; }
}
