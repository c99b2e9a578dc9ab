// rejects: `System.IO.Stream`, line 3
// rejects: `new Stream(…)`, line 3
public abstract class Mine : Stream;
