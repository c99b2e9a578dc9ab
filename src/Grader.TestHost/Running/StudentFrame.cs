using System.Diagnostics;
using Grader.Guest.Protocol;
using Grader.Probes.Hosting;

namespace Grader.TestHost.Running;

/// <summary>
/// Where in the student's code an exception came from. It is read from the runtime's own record of the stack: no member of the exception is
/// called, because each could be student code (<c>StackTrace</c> can be overridden). The service knows the lines; this program has none.
/// </summary>
internal static class StudentFrame
{
    /// <summary>The innermost frame in the submission; null where there is none, and where no value may be shown.</summary>
    public static CodePlace? Of(Exception? thrown)
    {
        if (thrown is null || !TestScope.ShowsValues) return null;
        foreach (var frame in new StackTrace(thrown, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is not { } method || method.Module.Assembly.GetName().Name != RunRequest.SubmissionAssembly) continue;
            return frame.GetILOffset() is >= 0 and var offset ? new(method.MetadataToken, offset) : null;
        }

        return null;
    }
}
