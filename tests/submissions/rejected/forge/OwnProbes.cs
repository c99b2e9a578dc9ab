// expect: rejected: the namespace `grader` is reserved, line 4, column 18
namespace grader.Probes
{
    public class Probe;
}
