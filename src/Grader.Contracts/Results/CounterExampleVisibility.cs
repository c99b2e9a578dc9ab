using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>How much of a failed test's counter-example a student may see.</summary>
public enum CounterExampleVisibility
{
    /// <summary>Inputs, values and the trace.</summary>
    [JsonStringEnumMemberName("visible")] Visible,

    /// <summary>Property, title, the teaching message and the trace without values.</summary>
    [JsonStringEnumMemberName("hidden")] Hidden,
}
