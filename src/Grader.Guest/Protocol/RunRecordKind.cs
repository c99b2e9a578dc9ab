namespace Grader.Guest.Protocol;

/// <summary>The point in a run at which the test host writes a record.</summary>
public enum RunRecordKind
{
    /// <summary>The assemblies are loaded and the hidden tests are known.</summary>
    Loaded,

    /// <summary>A test starts.</summary>
    Started,

    /// <summary>A test has finished.</summary>
    Finished,

    /// <summary>Every requested test has run; nothing follows.</summary>
    Final,

    /// <summary>A test has been running for a while; the outcome says where it is, in case it never finishes.</summary>
    Running,
}
