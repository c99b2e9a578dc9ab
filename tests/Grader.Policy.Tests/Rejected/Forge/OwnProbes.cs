// rejects: the namespace `grader` is reserved, line 4
namespace grader.Probes
{
    public class Probe;
}
