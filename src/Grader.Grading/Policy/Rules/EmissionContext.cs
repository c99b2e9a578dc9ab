namespace Grader.Grading.Policy.Rules;

/// <summary>Where the compiler may emit a member of its own list.</summary>
internal enum EmissionContext
{
    /// <summary>In any method, between a person's own lines.</summary>
    Anywhere,

    /// <summary>In the methods of a compiled iterator that hold no line of a person.</summary>
    Iterators,

    /// <summary>In <c>&lt;PrivateImplementationDetails&gt;</c> and the types behind collection expressions.</summary>
    ImplementationDetails,
}
