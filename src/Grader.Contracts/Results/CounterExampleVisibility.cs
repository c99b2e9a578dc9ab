using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>What a student may see of a failed test's counter-example.</summary>
public enum CounterExampleVisibility
{
    /// <summary>Inputs, values and the trace.</summary>
    [JsonStringEnumMemberName("visible")] Visible,

    /// <summary>Property, title, the teaching message and the trace without values.</summary>
    [JsonStringEnumMemberName("hidden")] Hidden,
}
