using System.Reflection.Metadata;
using Grader.Grading.Metadata;
using Grader.Grading.Policy.Rules;

namespace Grader.Grading.Policy.Walk;

/// <summary>A reference to a member of another assembly, looked at once.</summary>
/// <param name="Subject">For the report: <c>System.IO.File::ReadAllText</c>.</param>
/// <param name="Permission">Of the member by name, or of its form.</param>
/// <param name="Parent">The signature of the generic type it is called on; nil where there is none.</param>
/// <param name="ParentArguments">The type arguments of that type.</param>
/// <param name="HasPointer">Its signature has a pointer: the compiler may emit it on its own data only.</param>
internal sealed record MemberUse(string Subject, Permission Permission, BlobHandle Parent, IReadOnlyList<TypeNode> ParentArguments,
    bool HasPointer = false);
