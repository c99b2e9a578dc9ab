namespace Grader.Probes;

/// <summary>What a student may see of a failed test's counter-example.</summary>
public enum Visibility
{
    /// <summary>Inputs, values and the trace.</summary>
    Visible,

    /// <summary>Property, title, the teaching message and the trace without values.</summary>
    Hidden,
}
