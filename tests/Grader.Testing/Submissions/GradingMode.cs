namespace Grader.Testing.Submissions;

/// <summary>What protects the machine while a submission of the suite is graded.</summary>
public enum GradingMode
{
    /// <summary>Everything, as in service: <c>// expect: …</c>.</summary>
    Policy,

    /// <summary>The sandbox without the policy: <c>// expect without policy: …</c>.</summary>
    WithoutPolicy,

    /// <summary>One layer of the sandbox, without the policy: <c>// expect by layer alone: …</c>.</summary>
    ByLayerAlone,

    /// <summary>Neither policy nor sandbox layers: <c>// expect without layers: …</c>.</summary>
    WithoutLayers,
}
