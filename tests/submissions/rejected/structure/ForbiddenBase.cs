// expect: rejected: `System.IO.Stream`, line 2, column 30
public abstract class Mine : Stream;
