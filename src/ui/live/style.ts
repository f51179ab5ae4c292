// The style of the live surface, for a document that is all its own.
import '../pacer.css';
import './live.css';
import './strip.css';
import './sidebar.css';
import './story.css';
